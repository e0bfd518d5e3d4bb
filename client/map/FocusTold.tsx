import type { SchemaResponse } from "../../server/contract/schema.ts";
import type { Tie } from "../../server/contract/ties.ts";
import type { Language } from "../../server/contract/vocabulary.ts";
import { useWords } from "../app/i18n.ts";
import { nameOf } from "../ui/names.ts";
import { sentence, toldOf } from "../ui/sentence.ts";
import { type Exploration, entityIn, visibleNetwork } from "./exploration/state.ts";
import { useExploration } from "./exploration/store.ts";
import styles from "./NetworkMap.module.css";
import { useMapState } from "./state.ts";
import { mapWords } from "./words.ts";

/** Says politely which entity has the keyboard's focus on the map. */
export const FocusTold = ({ schema, language }: { schema: SchemaResponse; language: Language }) => {
  const say = useWords(mapWords);
  const focused = useMapState((state) => state.focused);
  const focusedTie = useMapState((state) => state.focusedTie);
  const exploration = useExploration((store) => store.exploration);
  const entity = focused ? entityIn(exploration, focused) : undefined;
  const tie = focusedTie ? visibleNetwork(exploration).ties.find(({ id }) => id === focusedTie) : undefined;
  const count = entity
    ? visibleNetwork(exploration).ties.filter((tie) => tie.subject === entity.id || tie.object === entity.id)
        .length
    : 0;
  return (
    <div className={styles.spoken} aria-live="polite">
      {entity &&
        say("focus", {
          name: nameOf(entity, language),
          type: schema.entityTypes.find(({ id }) => id === entity.type)?.label[language] ?? "",
          ties: say("ties", { count }),
        })}
      {tie && <TieTold {...{ tie, exploration, schema, language }} />}
    </div>
  );
};

interface TieProps {
  tie: Tie;
  exploration: Exploration;
  schema: SchemaResponse;
  language: Language;
}

/** A tie as a sentence: its ends and its word. */
const TieTold = ({ tie, exploration, schema, language }: TieProps) => {
  const type = schema.tieTypes.find(({ id }) => id === tie.type);
  const [subject, object] = [entityIn(exploration, tie.subject), entityIn(exploration, tie.object)];
  if (!type || !subject || !object) return null;
  return sentence(nameOf(subject, language), nameOf(object, language), type, toldOf(tie), language);
};
