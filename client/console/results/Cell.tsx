import type { TypedValue } from "../../../server/contract/cypher-values.ts";
import styles from "./grid.module.css";
import { kindOf, textOf } from "./values.ts";

/** A cell shows so many letters; the viewer has them all. */
const LONGEST = 300;

/** One value of a row; its kind gives its looks. `id` is there for the grid to say which cell the keyboard is at. */
export const Cell = ({
  value,
  id,
  column,
  active,
}: {
  value: TypedValue;
  id: string;
  column: number;
  active: boolean;
}) => {
  const text = textOf(value);
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return (
    <td
      id={id}
      className={styles.cell}
      data-kind={kindOf(value)}
      data-column={column}
      aria-colindex={column + 2}
      data-active={active}
      title={shown.length > 30 ? shown : undefined}
    >
      {shown}
    </td>
  );
};
