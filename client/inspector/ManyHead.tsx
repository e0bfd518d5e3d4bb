import type { Entity } from "../../server/contract/entities.ts";
import { useWords } from "../app/i18n.ts";
import { useSelection } from "../map/selection.ts";
import { EntityMark } from "../ui/EntityMark.tsx";
import { nameOf } from "../ui/names.ts";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./inspector.module.css";
import { inspectorWords } from "./words.ts";

const FIRST = 8;

/** Who is selected: two by name, of many the first, each leading to its own inspector. */
export const ManyHead = ({ entities }: { entities: readonly Entity[] }) => {
  const say = useWords(inspectorWords);
  const { language, number } = useFormats();
  const select = useSelection((store) => store.select);
  const rest = entities.length - FIRST;
  return (
    <header className={styles.ends}>
      <p className={styles.kicker}>
        {say("selectedCount", { count: entities.length, n: number(entities.length) })}
      </p>
      <h2 className={styles.manyTitle}>{say(entities.length === 2 ? "between" : "together")}</h2>
      <ul>
        {entities.slice(0, FIRST).map((entity) => (
          <li key={entity.id}>
            <button
              type="button"
              className={styles.next}
              onClick={() => select({ kind: "entity", id: entity.id })}
            >
              <EntityMark type={entity.type} />
              <span className={styles.clip}>{nameOf(entity, language)}</span>
              <span className={styles.count}>{number(entity.ties)}</span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.none}>{say("more", { count: rest, n: number(rest) })}</p>}
    </header>
  );
};
