import type { SchemaResponse } from "../../server/contract/schema.ts";
import type { Language } from "../../server/contract/vocabulary.ts";
import { useWords } from "../app/i18n.ts";
import { nameOf } from "../ui/names.ts";
import { visibleNetwork } from "./exploration/state.ts";
import { useExploration } from "./exploration/store.ts";
import styles from "./NetworkMap.module.css";
import { useMapState } from "./state.ts";
import { mapWords } from "./words.ts";

/** Says politely which entity has the keyboard's focus on the map. */
export const FocusTold = ({ schema, language }: { schema: SchemaResponse; language: Language }) => {
  const say = useWords(mapWords);
  const focused = useMapState((state) => state.focused);
  const exploration = useExploration((store) => store.exploration);
  const entity = focused ? exploration.entities[focused] : undefined;
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
    </div>
  );
};
