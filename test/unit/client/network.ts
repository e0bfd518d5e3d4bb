import { addNetwork } from "../../../client/map/exploration/changes.ts";
import { type Exploration, emptyExploration } from "../../../client/map/exploration/state.ts";
import { anEntity, aTie } from "../map/network.ts";

/** Putin, Kim and Russia with three ties, one of them planned. */
export const smallMap: Exploration = addNetwork(emptyExploration, {
  entities: [anEntity("putin"), anEntity("kim"), anEntity("russia", { type: "Country" })],
  ties: [
    aTie("kim", "MET_WITH", "putin"),
    aTie("putin", "LEADS", "russia"),
    aTie("kim", "VISITED", "russia", { happened: 0, planned: 1 }),
  ],
});
