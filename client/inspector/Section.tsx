import type { ReactNode } from "react";
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
}) => (
  <section className={styles.section}>
    <h3 className={styles.sectionTitle}>
      <span>{title}</span>
      {aside && <span className={styles.aside}>{aside}</span>}
    </h3>
    {children}
  </section>
);
