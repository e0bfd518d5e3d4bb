import type { ReactNode } from "react";
import styles from "./controls.module.css";

/** A key of the keyboard, as it is written on it. */
export const Keys = ({ children }: { children: ReactNode }) => <kbd className={styles.keys}>{children}</kbd>;
