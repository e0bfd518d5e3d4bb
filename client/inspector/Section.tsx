import { type ReactNode, useId } from "react";
import styles from "./inspector.module.css";

/** A part of the inspector under a hairline: its name, a count, its content. */
export const Section = ({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: string;
  children: ReactNode;
}) => {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 className={styles.sectionTitle}>
        <span id={id}>{title}</span>
        {aside && <span className={styles.aside}>{aside}</span>}
      </h3>
      {children}
    </section>
  );
};
