import type { Entity } from "../../server/contract/entities.ts";
import type { FamilyInfo } from "../../server/contract/schema.ts";
import type { Tie } from "../../server/contract/ties.ts";
import { useLanguage, useWords } from "../app/i18n.ts";
import { modalityOf } from "../map/exploration/state.ts";
import { useSelection } from "../map/selection.ts";
import { EntityMark } from "../ui/EntityMark.tsx";
import { nameOf, wordsOfTie } from "../ui/names.ts";
import { useSchema } from "../ui/schema.ts";
import { TieThread } from "../ui/TieGlyph.tsx";
import styles from "./inspector.module.css";
import { inspectorWords } from "./words.ts";

const End = ({ entity }: { entity: Entity }) => {
  const language = useLanguage();
  const select = useSelection((store) => store.select);
  return (
    <div className={styles.end}>
      <EntityMark type={entity.type} size={30} />
      <button
        type="button"
        className={styles.endName}
        onClick={() => select({ kind: "entity", id: entity.id })}
      >
        {nameOf(entity, language)}
      </button>
    </div>
  );
};

/** What the tie is, and its two ends joined by it: one above the other, in its colour, pattern and direction. */
export const TieEnds = ({
  tie,
  subject,
  object,
  family,
}: {
  tie: Tie;
  subject: Entity;
  object: Entity;
  family?: FamilyInfo;
}) => {
  const say = useWords(inspectorWords);
  const language = useLanguage();
  const type = useSchema().tieType(tie.type);
  return (
    <header className={styles.ends}>
      <p className={styles.kicker}>
        {say("tie")} · {family?.label[language]} · <code>{tie.type}</code>
      </p>
      <h2>
        <End entity={subject} />
        <div className={styles.middle}>
          <TieThread family={type.family} modality={modalityOf(tie)} arrow={!type.symmetric} />
          <span>{wordsOfTie(type, tie, language)}</span>
        </div>
        <End entity={object} />
      </h2>
    </header>
  );
};
