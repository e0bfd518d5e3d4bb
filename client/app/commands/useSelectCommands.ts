import { Boxes, CircleDot, CopyCheck, Lasso, Share2, SquareDashedMousePointer } from "lucide-react";
import { alike, componentOf, sameTypeAs, withNeighbours } from "../../map/exploration/reach.ts";
import { visibleNetwork } from "../../map/exploration/state.ts";
import { useExploration } from "../../map/exploration/store.ts";
import { useLasso } from "../../map/interaction/lasso.ts";
import { useSelection } from "../../map/selection.ts";
import { useSchema } from "../../ui/schema.ts";
import { useFormats } from "../../ui/useFormats.ts";
import { useAnnouncement } from "../announce.ts";
import { useWords } from "../i18n.ts";
import type { Command } from "./command.ts";
import { commandWords } from "./words.ts";

/** Ways to select more, starting from these entities; from none, all of the map. */
export const useSelectCommands = (ids: readonly string[]): Command[] => {
  const say = useWords(commandWords);
  const { number } = useFormats();
  const { schema } = useSchema();
  const announce = useAnnouncement((store) => store.announce);
  const selectEntities = useSelection((store) => store.selectEntities);
  const takeLasso = useLasso((store) => store.toggle);
  const choose = (found: readonly string[]) => {
    selectEntities(found);
    announce(say("selected", { count: found.length, n: number(found.length) }));
  };
  const network = () => visibleNetwork(useExploration.getState().exploration);
  const [one, other] = ids;
  const all: Command = {
    id: "selectAll",
    label: say("selectAll"),
    icon: SquareDashedMousePointer,
    keys: "Ctrl A",
    run: () => choose(network().entities.map(({ id }) => id)),
  };
  const lasso: Command = { id: "lasso", label: say("lasso"), icon: Lasso, keys: "S", run: takeLasso };
  if (one === undefined) return [all, lasso];
  const symmetric = new Set(schema.tieTypes.flatMap((type) => (type.symmetric ? [type.id] : [])));
  return [
    {
      id: "selectNeighbours",
      label: say("selectNeighbours"),
      icon: Share2,
      keys: "N",
      run: () => choose(withNeighbours(network(), ids)),
    },
    {
      id: "selectType",
      label: say("selectType"),
      icon: Boxes,
      keys: "T",
      run: () => choose(sameTypeAs(network(), ids)),
    },
    {
      id: "selectComponent",
      label: say("selectComponent"),
      icon: CircleDot,
      keys: "G",
      run: () => choose(componentOf(network(), ids)),
    },
    ...(other === undefined
      ? [
          {
            id: "selectAlike",
            label: say("selectAlike"),
            icon: CopyCheck,
            keys: "L",
            run: () => choose(alike(network(), one, symmetric)),
          },
        ]
      : []),
    all,
    lasso,
  ];
};
