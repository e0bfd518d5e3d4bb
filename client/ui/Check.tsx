import { Check as CheckIcon, Minus } from "lucide-react";
import { Checkbox } from "radix-ui";
import styles from "./controls.module.css";

/** A checkbox without its words: they stand beside it, in a label with the same id. */
export const Check = (props: {
  id: string;
  checked: boolean | "indeterminate";
  onChange: () => void;
  label?: string;
}) => (
  <Checkbox.Root
    id={props.id}
    className={styles.box}
    checked={props.checked}
    onCheckedChange={props.onChange}
    {...(props.label ? { "aria-label": props.label } : {})}
  >
    <Checkbox.Indicator>
      {props.checked === "indeterminate" ? <Minus aria-hidden /> : <CheckIcon aria-hidden />}
    </Checkbox.Indicator>
  </Checkbox.Root>
);
