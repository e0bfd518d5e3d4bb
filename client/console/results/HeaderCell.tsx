import { flexRender, type Header } from "@tanstack/react-table";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { KeyboardEvent } from "react";
import { useWords } from "../../app/i18n.ts";
import styles from "./grid.module.css";
import type { Row } from "./useColumns.ts";
import { resultWords } from "./words.ts";

/** How far one press of an arrow key moves a column's edge, in pixels. */
const STEP = 16;

const sorts = { asc: "ascending", desc: "descending" } as const;

interface Props {
  header: Header<Row, unknown>;
  types: string;
  numeric: boolean;
  onWidth: (width: number) => void;
}

/** The head of a column: its name sorts, its edge makes it wider or narrower, by the pointer or by arrow keys. */
export const HeaderCell = ({ header, types, numeric, onWidth }: Props) => {
  const say = useWords(resultWords);
  const { column } = header;
  const name = String(column.columnDef.header);
  const sorted = column.getIsSorted();
  const { minSize = 0, maxSize = 0 } = column.columnDef;
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onWidth(Math.min(maxSize, Math.max(minSize, column.getSize() + step)));
  };
  return (
    <th
      scope="col"
      aria-sort={sorted ? sorts[sorted] : "none"}
      aria-colindex={column.getIndex() + 2}
      data-numeric={numeric}
      style={{ width: column.getSize() }}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={column.getToggleSortingHandler()}
        title={say("sort")}
      >
        <span>{flexRender(column.columnDef.header, header.getContext())}</span>
        <small>{types}</small>
        {sorted === "asc" && <ArrowUp size={12} aria-hidden />}
        {sorted === "desc" && <ArrowDown size={12} aria-hidden />}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; a separator with a value can */}
      <span
        className={styles.edge}
        role="separator"
        aria-orientation="vertical"
        aria-label={say("width", { name })}
        aria-valuenow={column.getSize()}
        aria-valuemin={minSize}
        aria-valuemax={maxSize}
        tabIndex={0}
        data-moving={column.getIsResizing()}
        onMouseDown={header.getResizeHandler()}
        onTouchStart={header.getResizeHandler()}
        onDoubleClick={() => column.resetSize()}
        onKeyDown={pressed}
      />
    </th>
  );
};
