import { CircleStop } from "lucide-react";
import { stopLayout } from "../../map/layouts/arranger.ts";
import { layoutIcons } from "../../map/layouts/icons.ts";
import { layoutKinds, needsChosen } from "../../map/layouts/kinds.ts";
import { useRunningLayout } from "../../map/layouts/running.ts";
import { useArrange } from "../../map/layouts/useArrange.ts";
import { layoutWords } from "../../map/layouts/words.ts";
import { useSelection } from "../../map/selection.ts";
import { useWords } from "../i18n.ts";
import type { Command } from "./command.ts";

/** Laying the map out anew, each way; and ending the layout that runs. */
export const useLayoutCommands = (): Command[] => {
  const say = useWords(layoutWords);
  const arrange = useArrange();
  const chosen = useSelection((store) => store.entities.length > 0);
  const running = useRunningLayout((store) => store.kind !== null);
  return [
    ...layoutKinds.map((kind) => ({
      id: `layout.${kind}`,
      label: `${say("layout")}: ${say(kind)}`,
      icon: layoutIcons[kind],
      disabled: needsChosen(kind) && !chosen,
      run: () => arrange(kind),
    })),
    {
      id: "layout.stop",
      label: `${say("layout")}: ${say("stop")}`,
      icon: CircleStop,
      keys: "Esc",
      disabled: !running,
      run: stopLayout,
    },
  ];
};
