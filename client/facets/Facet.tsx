import { type ReactNode, useId } from "react";
import styles from "./facets.module.css";

/** One facet: its name, how many there are in all, its rows. */
export const Facet = ({ title, total, children }: { title: string; total?: string; children: ReactNode }) => {
  const id = useId();
  return (
    <fieldset className={styles.facet} aria-labelledby={id}>
      <h2 className={styles.title}>
        <span id={id}>{title}</span>
        {total && <span className={styles.total}>{total}</span>}
      </h2>
      {children}
    </fieldset>
  );
};
