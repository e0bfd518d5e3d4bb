import type { PlainValue } from "../../server/contract/cypher-values.ts";
import { kindOf, textOf } from "./cells.ts";
import styles from "./console.module.css";

/** One value of a row; its kind gives its looks, and the whole value is in the tooltip. */
export const Cell = ({ value }: { value: PlainValue }) => {
  const kind = kindOf(value);
  const text = textOf(value);
  return (
    <td
      className={styles.cell}
      data-kind={kind}
      title={kind === "structure" || kind === "text" ? text : undefined}
    >
      {text}
    </td>
  );
};
