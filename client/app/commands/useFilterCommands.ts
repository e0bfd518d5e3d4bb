import { Filter } from "lucide-react";
import { modalities } from "../../../server/contract/vocabulary.ts";
import { familyState, toggleFamily } from "../../facets/family.ts";
import { toggleFilter } from "../../map/exploration/changes.ts";
import type { Exploration } from "../../map/exploration/state.ts";
import { useExploration } from "../../map/exploration/store.ts";
import { useSchema } from "../../ui/schema.ts";
import { uiWords } from "../../ui/words.ts";
import { useLanguage, useWords } from "../i18n.ts";
import type { Command } from "./command.ts";
import { commandWords } from "./words.ts";

/** The rows of the facets as commands: each says what it would do, leave out or let in. */
export const useFilterCommands = (): Command[] => {
  const say = useWords(commandWords);
  const sayUi = useWords(uiWords);
  const language = useLanguage();
  const { schema } = useSchema();
  const { exploration, perform } = useExploration();
  const { entityTypes, tieTypes, modalities: off } = exploration.filters;
  const row = (id: string, what: string, shown: boolean, change: (now: Exploration) => Exploration) => ({
    id: `filter.${id}`,
    label: say(shown ? "filterOut" : "filterIn", { what }),
    icon: Filter,
    run: () => perform("filter", change),
  });
  return [
    ...schema.entityTypes.map(({ id, plural }) =>
      row(id, plural[language], !entityTypes.includes(id), (now) => toggleFilter(now, "entityTypes", id)),
    ),
    ...schema.families.map(({ id, label }) => {
      const types = schema.tieTypes.flatMap((type) => (type.family === id ? [type.id] : []));
      return row(id, label[language], familyState(types, tieTypes) === true, (now) =>
        toggleFamily(now, types),
      );
    }),
    ...modalities.map((modality) =>
      row(modality, sayUi(modality), !off.includes(modality), (now) =>
        toggleFilter(now, "modalities", modality),
      ),
    ),
  ];
};
