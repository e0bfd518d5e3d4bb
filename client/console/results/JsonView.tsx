import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import { useWords } from "../../app/i18n.ts";
import { textOfFile } from "./files.ts";
import styles from "./results.module.css";
import type { Row } from "./useColumns.ts";
import { resultWords } from "./words.ts";

const LINE = 21;

/** The rows as JSON, as the file has them; only the lines in sight are drawn. */
export const JsonView = ({ names, rows }: { names: readonly string[]; rows: readonly Row[] }) => {
  const say = useWords(resultWords);
  const scroll = useRef<HTMLElement>(null);
  const lines = useMemo(() => textOfFile("json", names, rows).trimEnd().split("\n"), [names, rows]);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => LINE,
    overscan: 20,
  });
  const items = virtual.getVirtualItems();
  const first = items[0];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section ref={scroll} className={styles.scroll} tabIndex={0} aria-label={say("view.json")}>
      <div style={{ height: virtual.getTotalSize() }}>
        <pre className={styles.json} style={{ transform: `translateY(${first?.start ?? 0}px)` }}>
          {lines.slice(first?.index ?? 0, (items.at(-1)?.index ?? -1) + 1).join("\n")}
        </pre>
      </div>
    </section>
  );
};
