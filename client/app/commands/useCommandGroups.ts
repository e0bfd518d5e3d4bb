import { useLocation } from "react-router";
import { entityIn } from "../../map/exploration/state.ts";
import { useExploration } from "../../map/exploration/store.ts";
import { useSelection } from "../../map/selection.ts";
import { nameOf } from "../../ui/names.ts";
import { useFormats } from "../../ui/useFormats.ts";
import { useWords } from "../i18n.ts";
import type { Command } from "./command.ts";
import { useEntityCommands } from "./useEntityCommands.ts";
import { useFilterCommands } from "./useFilterCommands.ts";
import { useLayoutCommands } from "./useLayoutCommands.ts";
import { useLookCommands } from "./useLookCommands.ts";
import { useMapCommands } from "./useMapCommands.ts";
import { usePageCommands } from "./usePageCommands.ts";
import { useSavingCommands } from "./useSavingCommands.ts";
import { useSelectCommands } from "./useSelectCommands.ts";
import { commandWords } from "./words.ts";

interface CommandGroup {
  id: string;
  heading: string;
  commands: readonly Command[];
}

/** All commands by group: what is selected first; off the map, those of the page alone. */
export const useCommandGroups = (): CommandGroup[] => {
  const say = useWords(commandWords);
  const { language, number } = useFormats();
  const onMap = useLocation().pathname === "/";
  const exploration = useExploration((store) => store.exploration);
  const ids = useSelection((store) => store.entities);
  const entity = useEntityCommands(ids);
  const select = useSelectCommands(ids);
  const map = useMapCommands();
  const saving = useSavingCommands();
  const layout = useLayoutCommands();
  const filter = useFilterCommands();
  const look = useLookCommands();
  const page = usePageCommands();
  const [id, other] = ids;
  const only = id === undefined || other !== undefined ? undefined : entityIn(exploration, id);
  const what = only ? nameOf(only, language) : say("entities", { count: ids.length, n: number(ids.length) });
  const ofPage = { id: "page", heading: say("group.page"), commands: page };
  if (!onMap) return [ofPage];
  return [
    { id: "entity", heading: say("group.entity", { what }), commands: entity },
    { id: "map", heading: say("group.map"), commands: map },
    { id: "select", heading: say("group.select"), commands: select },
    { id: "layout", heading: say("group.layout"), commands: layout },
    { id: "saved", heading: say("group.saved"), commands: saving },
    { id: "filter", heading: say("group.filter"), commands: filter },
    { id: "look", heading: say("group.look"), commands: look },
    ofPage,
  ];
};
