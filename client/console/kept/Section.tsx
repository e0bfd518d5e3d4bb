import type { ReactNode } from "react";
import styles from "./kept.module.css";

/** A part of the list beside the editor; its head folds it. */
export const Section = ({
  title,
  count,
  open = true,
  children,
}: {
  title: string;
  count?: string;
  open?: boolean;
  children: ReactNode;
}) => (
  <details className={styles.section} open={open}>
    <summary>
      <h2>{title}</h2>
      {count && <span>{count}</span>}
    </summary>
    {children}
  </details>
);
