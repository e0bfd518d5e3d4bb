import type { ReactNode } from "react";
import styles from "./controls.module.css";

/** Words for those who hear the page; nothing is seen. */
export const Spoken = ({ children }: { children: ReactNode }) => (
  <div className={styles.spoken}>{children}</div>
);
