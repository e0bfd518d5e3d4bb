import type { Network } from "../../../server/contract/ties.ts";
import type { Moment } from "../../timeline/moment.ts";
import { filterNetwork } from "./filters.ts";
import { type Exploration, standingNetwork } from "./state.ts";

/** What the timeline shows of a map. */
export interface MapTime {
  /** One for each dated claim. */
  moments: readonly Moment[];
  /** How many claims have no date. */
  undated: number;
  /** Ids of the ties that those are of. */
  undatedTies: readonly string[];
}

const timeOf = ({ ties }: Network): MapTime => ({
  moments: ties.flatMap(({ id: tie, type, moments }) =>
    // named one by one: of a hundred thousand, copying by spread takes four times as long
    moments.map(({ modality, from, to }) => ({ modality, from, to, tie, type })),
  ),
  undated: ties.reduce((sum, { claims, moments }) => sum + claims - moments.length, 0),
  undatedTies: ties.flatMap(({ id, claims, moments }) => (claims > moments.length ? [id] : [])),
});

/** The dated claims of what the other filters leave. The window leaves nothing out: it is drawn on all of them. */
export const timeOnMap = (exploration: Exploration): MapTime => {
  const { network } = standingNetwork(exploration);
  return timeOf(filterNetwork(network, { ...exploration.filters, window: null, minDegree: 0 }));
};
