import type { Entity } from "../../server/contract/entities.ts";
import type { Tie } from "../../server/contract/ties.ts";
import { useLanguage } from "../app/i18n.ts";
import { modalityOf } from "../map/exploration/state.ts";
import { useSelection } from "../map/selection.ts";
import { nameOf, shortName, wordsOfTie } from "../ui/names.ts";
import { useSchema } from "../ui/schema.ts";
import { sentence, toldOf } from "../ui/sentence.ts";
import { TieGlyph } from "../ui/TieGlyph.tsx";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./inspector.module.css";

/**
 * One tie in a list: its line, its sentence, its claims. A press selects it. In the list of one entity (`of`) the row
 * names the other end alone, and the arrow tells the direction.
 */
export const TieRow = ({
  tie,
  entities,
  of,
}: {
  tie: Tie;
  entities: Readonly<Record<string, Entity>>;
  of?: string;
}) => {
  const language = useLanguage();
  const { number } = useFormats();
  const type = useSchema().tieType(tie.type);
  const select = useSelection((store) => store.select);
  const name = (id: string) => {
    const entity = entities[id];
    return entity ? shortName(nameOf(entity, language)) : id;
  };
  const words = wordsOfTie(type, tie, language);
  const whole = sentence(name(tie.subject), name(tie.object), type, toldOf(tie), language);
  const incoming = tie.object === of;
  return (
    <li>
      <button
        type="button"
        className={styles.next}
        title={whole}
        onClick={() => select({ kind: "tie", id: tie.id })}
      >
        <TieGlyph
          family={type.family}
          modality={modalityOf(tie)}
          arrow={!type.symmetric}
          reverse={incoming && !type.symmetric}
        />
        <span className={styles.clip}>
          {of ? (
            <>
              {name(incoming ? tie.subject : tie.object)} <small>{words}</small>
            </>
          ) : (
            whole
          )}
        </span>
        <span className={styles.count}>{number(tie.claims)}</span>
      </button>
    </li>
  );
};
