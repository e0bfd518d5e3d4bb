import type { Entity } from "../../server/contract/entities.ts";
import type { Tie } from "../../server/contract/ties.ts";
import { useLanguage } from "../app/i18n.ts";
import { modalityOf } from "../map/exploration/state.ts";
import { useSelection } from "../map/selection.ts";
import { nameOf, shortName, wordsOfTie } from "../ui/names.ts";
import { useSchema } from "../ui/schema.ts";
import { sentence } from "../ui/sentence.ts";
import { TieGlyph } from "../ui/TieGlyph.tsx";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./inspector.module.css";

/** One tie in a list: its line, its sentence, its claims. A press selects it. */
export const TieRow = ({ tie, entities }: { tie: Tie; entities: Readonly<Record<string, Entity>> }) => {
  const language = useLanguage();
  const { number } = useFormats();
  const type = useSchema().tieType(tie.type);
  const select = useSelection((store) => store.select);
  const name = (id: string) => {
    const entity = entities[id];
    return entity ? shortName(nameOf(entity, language)) : id;
  };
  return (
    <li>
      <button type="button" className={styles.next} onClick={() => select({ kind: "tie", id: tie.id })}>
        <TieGlyph family={type.family} modality={modalityOf(tie)} arrow={!type.symmetric} />
        <span className={styles.clip}>
          {sentence(name(tie.subject), wordsOfTie(type, tie, language), name(tie.object), type, language)}
        </span>
        <span className={styles.count}>{number(tie.claims)}</span>
      </button>
    </li>
  );
};
