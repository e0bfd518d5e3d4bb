import type { Network } from "../../server/contract/ties.ts";
import type { Asked } from "../api/asked.ts";
import { useAnnouncement } from "../app/announce.ts";
import { useWords } from "../app/i18n.ts";
import type { Exploration } from "../map/exploration/state.ts";
import { type StepName, useExploration } from "../map/exploration/store.ts";
import { bringToSight } from "./bring.ts";
import { searchWords } from "./words.ts";

/**
 * Brings a network onto the map, as one step, so that it is seen; when filters had to go for that, it says so.
 * @returns a function of the step's name, the network, what of it is to be seen (all of it, when left out), what the
 * step is about, what the server was asked for it, and what to tell besides
 */
export const useBring = () => {
  const say = useWords(searchWords);
  const announce = useAnnouncement((store) => store.announce);
  return (
    name: StepName,
    network: Network,
    {
      wanted = network,
      about = [],
      asked = [],
      told = "",
    }: { wanted?: Network; about?: readonly string[]; asked?: readonly Asked[]; told?: string } = {},
  ): void => {
    const { perform } = useExploration.getState();
    const before: Exploration = useExploration.getState().exploration;
    perform(name, (now) => bringToSight(now, network, wanted), about, asked);
    const lifted = useExploration.getState().exploration.filters !== before.filters;
    const words = [told, lifted ? say("lifted") : ""].filter(Boolean).join(" ");
    if (words) announce(words);
  };
};
