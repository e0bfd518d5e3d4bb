import type { ComponentProps } from "react";
import styles from "./controls.module.css";

interface Look {
  /** One primary button for each panel at most. */
  kind?: "plain" | "primary" | "quiet";
  small?: boolean;
}

/** A button with words, and perhaps an icon before them. */
export const Button = ({ kind = "plain", small = false, ...rest }: ComponentProps<"button"> & Look) => (
  <button type="button" className={styles.button} data-kind={kind} data-small={small} {...rest} />
);

/** An action that reads as a link within a line of text. */
export const LinkButton = (props: ComponentProps<"button">) => (
  <button type="button" className={styles.link} {...props} />
);
