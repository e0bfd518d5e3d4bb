import { useVirtualizer } from "@tanstack/react-virtual";
import { ContextMenu } from "radix-ui";
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from "react";
import type { TypedValue } from "../../../server/contract/cypher-values.ts";
import { useWords } from "../../app/i18n.ts";
import menu from "../../ui/menu.module.css";
import { useCopy } from "../../ui/useCopy.ts";
import { VirtualRows } from "../../ui/VirtualRows.tsx";
import { Cell } from "./Cell.tsx";
import { rowText, tableText } from "./copying.ts";
import styles from "./grid.module.css";
import { HeaderCell } from "./HeaderCell.tsx";
import results from "./results.module.css";
import { isNumeric, type Row, typesOf, useColumns, valueAt } from "./useColumns.ts";
import { useCursor } from "./useCursor.ts";
import { ValueDialog } from "./ValueDialog.tsx";
import { textOf } from "./values.ts";
import { resultWords } from "./words.ts";

const ROW = 28;
/** Height of the head, which covers the first row in sight, in pixels. */
const HEAD = 33;

/** The rows of an answer as a grid: sorted by a column's head, walked by arrow keys, copied, opened cell by cell. */
export const ResultTable = ({ names, rows }: { names: readonly string[]; rows: readonly Row[] }) => {
  const say = useWords(resultWords);
  const id = useId();
  const copy = useCopy();
  const [opened, setOpened] = useState<{ name: string; value: TypedValue } | null>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const wasOpen = useRef(false);
  // the dialog was opened by a key or a double click, so no button of its own takes the focus back
  useEffect(() => {
    if (wasOpen.current && !opened) grid.current?.focus({ preventScroll: true });
    wasOpen.current = opened !== null;
  }, [opened]);
  const table = useColumns(names, rows);
  const sorted = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 10,
    scrollPaddingStart: HEAD,
  });
  const cursor = useCursor(sorted.length, names.length, ({ row, column }) => {
    virtual.scrollToIndex(row);
    document
      .getElementById(`${id}-${row}-${column}`)
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  const { row, column } = cursor.at;
  const valueHere = () => valueAt(sorted[row]?.original, column);
  const deeds = {
    cell: () => void copy(textOf(valueHere()), say("copiedCell")),
    row: () => void copy(rowText(sorted[row]?.original ?? []), say("copiedRow")),
    all: () =>
      void copy(
        tableText(
          names,
          sorted.map(({ original }) => original),
        ),
        say("copiedAll"),
      ),
    open: () => setOpened({ name: names[column] ?? "", value: valueHere() }),
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || cursor.pressed(event)) return;
    const copying = (event.ctrlKey || event.metaKey) && event.code === "KeyC";
    if (copying && event.shiftKey) deeds.row();
    else if (copying) deeds.cell();
    else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) deeds.open();
    else return;
    event.preventDefault();
  };
  const pointed = (event: MouseEvent): boolean => {
    const cell =
      event.target instanceof Element ? event.target.closest<HTMLElement>("td[data-column]") : null;
    const at = cell?.parentElement?.getAttribute("aria-rowindex");
    if (cell && at) cursor.go({ row: Number(at) - 2, column: Number(cell.dataset.column) });
    return cell !== null;
  };
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild onContextMenu={pointed}>
        <div ref={scroll} className={results.scroll}>
          <table
            ref={grid}
            className={styles.grid}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells are walked, so it is a grid
            role="grid"
            aria-label={say("results")}
            aria-description={say("gridKeys")}
            aria-rowcount={sorted.length + 1}
            aria-colcount={names.length + 1}
            aria-activedescendant={sorted.length > 0 ? `${id}-${row}-${column}` : undefined}
            tabIndex={0}
            style={{ width: table.getTotalSize() + 52 }}
            onKeyDown={pressed}
            onMouseDown={pointed}
            onDoubleClick={(event) => pointed(event) && deeds.open()}
          >
            <thead>
              <tr aria-rowindex={1}>
                <th scope="col" className={styles.index} aria-colindex={1}>
                  #
                </th>
                {table.getFlatHeaders().map((header, at) => (
                  <HeaderCell
                    key={header.id}
                    header={header}
                    types={typesOf(rows, at)}
                    numeric={isNumeric(rows, at)}
                    onWidth={(width) => table.setColumnSizing((now) => ({ ...now, [header.id]: width }))}
                  />
                ))}
              </tr>
            </thead>
            <tbody>
              <VirtualRows
                virtual={virtual}
                row={(index) => (
                  <tr key={index} aria-rowindex={index + 2}>
                    <th scope="row" className={styles.index} aria-colindex={1}>
                      {(sorted[index]?.index ?? 0) + 1}
                    </th>
                    {names.map((name, at) => (
                      <Cell
                        // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
                        key={`${name} ${at}`}
                        id={`${id}-${index}-${at}`}
                        column={at}
                        value={valueAt(sorted[index]?.original, at)}
                        active={index === row && at === column}
                      />
                    ))}
                  </tr>
                )}
              />
            </tbody>
          </table>
        </div>
      </ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content className={menu.menu} collisionPadding={8}>
          <ContextMenu.Item className={menu.item} onSelect={deeds.open}>
            {say("openCell")}
          </ContextMenu.Item>
          <ContextMenu.Item className={menu.item} onSelect={deeds.cell}>
            {say("copyCell")}
          </ContextMenu.Item>
          <ContextMenu.Item className={menu.item} onSelect={deeds.row}>
            {say("copyRow")}
          </ContextMenu.Item>
          <ContextMenu.Item className={menu.item} onSelect={deeds.all}>
            {say("copyAll")}
          </ContextMenu.Item>
        </ContextMenu.Content>
      </ContextMenu.Portal>
      <ValueDialog opened={opened} onClose={() => setOpened(null)} />
    </ContextMenu.Root>
  );
};
