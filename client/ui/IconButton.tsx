import type { ComponentProps } from "react";
import styles from "./controls.module.css";
import { Hint } from "./Hint.tsx";

interface Named {
  /** What it does: its name for those who hear it, and its tooltip. */
  label: string;
  /** The key that does the same, written as on the keyboard. */
  keys?: string;
}

/** A button that is an icon alone, with a name and a tooltip that also tells the key. */
export const IconButton = ({ label, keys, ...rest }: ComponentProps<"button"> & Named) => (
  <Hint text={label} {...(keys ? { keys } : {})}>
    <button type="button" className={styles.icon} aria-label={label} {...rest} />
  </Hint>
);
