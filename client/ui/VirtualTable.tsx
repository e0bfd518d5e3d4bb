import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useRef } from "react";
import styles from "./table.module.css";
import { VirtualRows } from "./VirtualRows.tsx";

const ROW = 28;

interface Props {
  label: string;
  columns: readonly string[];
  /** The columns that hold numbers: their names stand over the digits. */
  numeric?: readonly string[];
  count: number;
  /** The cells of one row, as many as there are columns. */
  row: (index: number) => ReactNode;
}

/** A table that draws only the rows in view; those who hear it are told how many there are. */
export const VirtualTable = ({ label, columns, numeric = [], count, row }: Props) => {
  const scroll = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section ref={scroll} className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label} aria-rowcount={count + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles.index}>
              #
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" data-numeric={numeric.includes(column)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <VirtualRows
            virtual={virtual}
            row={(index) => (
              <tr key={index} aria-rowindex={index + 2}>
                <td className={styles.index}>{index + 1}</td>
                {row(index)}
              </tr>
            )}
          />
        </tbody>
      </table>
    </section>
  );
};
