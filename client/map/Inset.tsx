import { useMemo, useState } from "react";
import type { Language } from "../../server/contract/vocabulary.ts";
import { useWords } from "../app/i18n.ts";
import { EntityMark } from "../ui/EntityMark.tsx";
import { nameOf, shortName } from "../ui/names.ts";
import { type Exploration, visibleNetwork } from "./exploration/state.ts";
import styles from "./Inset.module.css";
import { standingOf } from "./layout/newcomers.ts";
import { useSelection } from "./selection.ts";
import { mapWords } from "./words.ts";

const SHOWN = 10;
/** On a map narrower than this the frame is folded to its caption: it would cover the network. */
const FOLDED = matchMedia("(max-width: 720px)");

/** The entities without a tie, in a frame at the corner of the map, as Alaska stands on a map of the States. */
export const Inset = ({ exploration, language }: { exploration: Exploration; language: Language }) => {
  const say = useWords(mapWords);
  const { selection, select } = useSelection();
  const [open, setOpen] = useState(false);
  const entities = useMemo(() => {
    const untied = new Set(standingOf(exploration).untied);
    const named = visibleNetwork(exploration).entities.filter(({ id }) => untied.has(id));
    return named.sort((a, b) => nameOf(a, language).localeCompare(nameOf(b, language), language));
  }, [exploration, language]);
  if (entities.length === 0) return null;
  const number = new Intl.NumberFormat(language).format(entities.length);
  const shown = entities.length > SHOWN && !open ? [] : entities;

  return (
    <details className={styles.inset} data-map-reserved="inset" open={!FOLDED.matches}>
      <summary className={styles.caption}>{say("untied", { number })}</summary>
      <ul className={styles.list}>
        {shown.map((entity) => (
          <li key={entity.id}>
            <button
              type="button"
              className={styles.row}
              title={nameOf(entity, language)}
              aria-pressed={selection?.kind === "entity" && selection.id === entity.id}
              onClick={() => select({ kind: "entity", id: entity.id })}
            >
              <EntityMark type={entity.type} />
              <span>{shortName(nameOf(entity, language))}</span>
            </button>
          </li>
        ))}
      </ul>
      {entities.length > SHOWN && (
        <button type="button" className={styles.more} onClick={() => setOpen(!open)}>
          {open ? say("fewerUntied") : say("allUntied", { number })}
        </button>
      )}
    </details>
  );
};
