import type { Entity } from "../../server/contract/entities.ts";
import type { Tie } from "../../server/contract/ties.ts";
import { useWords } from "../app/i18n.ts";
import { EntityMark } from "../ui/EntityMark.tsx";
import { useSchema } from "../ui/schema.ts";
import { TieGlyph } from "../ui/TieGlyph.tsx";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./inspector.module.css";
import { Section } from "./Section.tsx";
import { inspectorWords } from "./words.ts";

/** How many there are of each type of entity, and of each type of tie among them. */
export const Counts = ({ entities, ties }: { entities: readonly Entity[]; ties: readonly Tie[] }) => {
  const say = useWords(inspectorWords);
  const { language, number } = useFormats();
  const { schema } = useSchema();
  const ofType = (type: string) => entities.filter((entity) => entity.type === type).length;
  const ofTies = (type: string) => ties.filter((tie) => tie.type === type).length;
  return (
    <Section title={say("counts")}>
      <ul>
        {schema.entityTypes
          .filter(({ id }) => ofType(id) > 0)
          .map(({ id, plural }) => (
            <li key={id} className={styles.tally}>
              <EntityMark type={id} />
              <span className={styles.clip}>{plural[language]}</span>
              <span className={styles.count}>{number(ofType(id))}</span>
            </li>
          ))}
        {schema.tieTypes
          .filter(({ id }) => ofTies(id) > 0)
          .map(({ id, label, family }) => (
            <li key={id} className={styles.tally}>
              <TieGlyph family={family} />
              <span className={styles.clip}>{label[language]}</span>
              <span className={styles.count}>{number(ofTies(id))}</span>
            </li>
          ))}
      </ul>
    </Section>
  );
};
