import { type ReactNode, useId } from "react";
import { Check } from "../ui/Check.tsx";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./facets.module.css";

interface Props {
  checked: boolean | "indeterminate";
  onToggle: () => void;
  /** The very mark of the map; none for a type under its family. */
  mark?: ReactNode;
  label: string;
  count: number;
}

/** One value of a facet: checkbox, mark, name, live count. A click anywhere on the row switches it. */
export const FacetRow = ({ checked, onToggle, mark, label, count }: Props) => {
  const id = useId();
  const { number } = useFormats();
  return (
    <div className={styles.row} data-zero={count === 0} data-sub={mark === undefined}>
      <Check id={id} checked={checked} onChange={onToggle} />
      {mark && <span className={styles.swatch}>{mark}</span>}
      <label htmlFor={id} className={styles.name}>
        {label}
      </label>
      <span className={styles.count}>{number(count)}</span>
    </div>
  );
};
