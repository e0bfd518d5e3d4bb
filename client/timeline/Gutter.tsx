import { type KeyboardEvent, useId } from "react";
import type { SchemaResponse } from "../../server/contract/schema.ts";
import type { Language } from "../../server/contract/vocabulary.ts";
import { useWords } from "../app/i18n.ts";
import { formatNumber } from "../ui/edtf/format.ts";
import { nextTieOf } from "./lanes.ts";
import { markOf } from "./table.ts";
import type { Unit } from "./time/units.ts";
import styles from "./timeline.module.css";
import { typeWord } from "./typeWord.ts";
import type { Model } from "./useModel.ts";
import { timelineWords } from "./words.ts";

interface Props {
  model: Model;
  schema: SchemaResponse;
  language: Language;
  selectedTie: string | null;
  onSelectTie: (id: string) => void;
}

/** The word for "in each" of a unit, by the unit. */
export const perUnit = { day: "perDay", month: "perMonth", year: "perYear" } as const satisfies Record<
  Unit,
  string
>;

/** What stands left of the plot: the word of each line, and what the bins count. The lines are a list for the keys. */
export const Gutter = ({ model, schema, language, selectedTie, onSelectTie }: Props) => {
  const say = useWords(timelineWords);
  const id = useId();
  const { table, lanes, stage, bins, selected, scale } = model;
  const number = (value: number) => formatNumber(value, language);
  const chosen = lanes.lines.findIndex(({ moments }) => moments.some((i) => selected.has(i)));
  const select = (place: number) => {
    const line = lanes.lines[place];
    if (line) onSelectTie(nextTieOf(line, table, selectedTie));
  };
  const pressed = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    select(Math.max(0, Math.min(lanes.lines.length - 1, chosen + by)));
  };
  return (
    <div className={styles.gutter}>
      {lanes.lines.length > 0 && (
        <div
          role="listbox"
          tabIndex={0}
          className={styles.lines}
          style={{ height: (stage.lines.at(-1) ?? 0) + 8 }}
          aria-label={say("lines")}
          aria-activedescendant={chosen < 0 ? undefined : `${id}-${chosen}`}
          onKeyDown={pressed}
        >
          {lanes.lines.map(({ key, type, kind, moments }, i) => {
            // the pattern of the line tells the modality, as in the legend; who does not see it hears it
            const told = typeWord({ type, modality: markOf(kind).modality }, schema, language);
            const times = moments.length > 1 ? `(${number(moments.length)})` : "";
            return (
              // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the list has focus and keys
              <div
                key={key}
                id={`${id}-${i}`}
                role="option"
                aria-selected={i === chosen}
                aria-label={`${told} ${times}`}
                title={told}
                className={styles.word}
                style={{ top: stage.lines[i] }}
                onClick={() => select(i)}
              >
                <span>{typeWord({ type, modality: "happened" }, schema, language)}</span>
                <span className={styles.times}>{times}</span>
              </div>
            );
          })}
        </div>
      )}
      {stage.band && (
        <div className={styles.word} style={{ top: (stage.band.top + stage.band.foot) / 2 }}>
          <span>{say("lasting", { count: bins.lasting.length, n: number(bins.lasting.length) })}</span>
        </div>
      )}
      {stage.stack.form === "bars" && (
        <div className={styles.word} style={{ top: stage.base - stage.stack.perClaim * bins.most + 7 }}>
          <span className={styles.times}>{say("upTo", { n: number(bins.most) })}</span>
        </div>
      )}
      <div className={styles.word} style={{ top: stage.base - 10 }}>
        <span>{say(perUnit[scale.unit])}</span>
      </div>
    </div>
  );
};
