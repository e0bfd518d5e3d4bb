import type { Route } from "../../server/contract/routes.ts";
import type { Network } from "../../server/contract/ties.ts";
import type { Language } from "../../server/contract/vocabulary.ts";
import type { Selection } from "../map/selection.ts";
import { nameOf } from "../ui/names.ts";

/** What a brief is about. */
export type Part = "all" | "entity" | "tie" | "route";

/** A part of the map, and what it is about: ids of entities, in the order in which a title names them. */
export interface ChosenPart {
  part: Part;
  network: Network;
  about: readonly string[];
}

const withEnds = (network: Network, keep: ReadonlySet<string>, and: readonly string[] = []): Network => {
  const ties = network.ties.filter(({ id }) => keep.has(id));
  const ends = new Set([...and, ...ties.flatMap(({ subject, object }) => [subject, object])]);
  return { entities: network.entities.filter(({ id }) => ends.has(id)), ties };
};

/**
 * The part of the map that is chosen: a route with its ties in order, a tie with its two ends, an entity with its ties
 * and neighbours. Nothing chosen, or nothing of it on the map: all of it.
 */
export const chosenPart = (network: Network, selection: Selection, route: Route | null): ChosenPart => {
  if (route) {
    const order = route.hops.flat();
    const found = withEnds(network, new Set(order), route.entities);
    const ties = found.ties.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    if (ties.length > 0) return { part: "route", network: { ...found, ties }, about: route.entities };
  }
  if (selection?.kind === "tie") {
    const found = withEnds(network, new Set([selection.id]));
    const [tie] = found.ties;
    if (tie) return { part: "tie", network: found, about: [tie.subject, tie.object] };
  }
  if (selection?.kind === "entity" && network.entities.some(({ id }) => id === selection.id)) {
    const own = network.ties.filter((tie) => [tie.subject, tie.object].includes(selection.id));
    const found = withEnds(network, new Set(own.map(({ id }) => id)), [selection.id]);
    return { part: "entity", network: found, about: [selection.id] };
  }
  return { part: "all", network, about: [] };
};

/** The title of a brief: the exploration's, and before it the names of what was chosen. */
export const titleOfPart = ({ network, about }: ChosenPart, title: string, language: Language): string => {
  const names = about.flatMap((id) => network.entities.filter((entity) => entity.id === id));
  return names.length === 0
    ? title
    : `${names.map((entity) => nameOf(entity, language)).join(" › ")} · ${title}`;
};
