import { type ReactNode, useId } from "react";
import { Check } from "../../ui/Check.tsx";
import styles from "./conditions.module.css";

/** A title and one sentence over what can be chosen. */
export const Choices = ({ title, how, children }: { title: string; how?: string; children: ReactNode }) => (
  <fieldset className={styles.choices}>
    <legend>{title}</legend>
    {how && <p className={styles.how}>{how}</p>}
    {children}
  </fieldset>
);

/** One of several that can be chosen together. `mark` is the very mark of the map. */
export const Choice = ({
  label,
  checked,
  mark,
  onChange,
}: {
  label: string;
  checked: boolean;
  mark?: ReactNode;
  onChange: () => void;
}) => {
  const id = useId();
  return (
    <div className={styles.choice}>
      <Check id={id} checked={checked} onChange={onChange} />
      <label htmlFor={id}>
        {mark}
        {label}
      </label>
    </div>
  );
};
