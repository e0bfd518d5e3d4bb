import type { ReactNode } from "react";
import styles from "./controls.module.css";

/** Words for those who hear the page; nothing is seen. */
export const Spoken = ({ children }: { children: ReactNode }) => (
  <span className={styles.spoken}>{children}</span>
);
