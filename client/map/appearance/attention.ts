import type { Tie } from "../../../server/contract/ties.ts";
import type { MapGraph } from "../graph/attributes.ts";
import type { Selection, ShownRoute } from "../selection.ts";
import { bundleOf } from "./strands.ts";

/** What the reader attends to now. */
export interface Attention {
  selection: Selection;
  /** All entities that are chosen. */
  chosen: readonly string[];
  /** What falls to a filter that only dims. */
  dimmed: MarkedIds | null;
  route: ShownRoute | null;
  /** Under the pointer. */
  hovered: Selection;
  /** The hover has lasted long enough for the rest to step back. */
  settled: boolean;
  /** What has the keyboard's focus. */
  focused: Selection;
  /** The bundle whose chip was pressed. */
  opened: string | null;
}

export const noAttention: Attention = {
  selection: null,
  chosen: [],
  dimmed: null,
  route: null,
  hovered: null,
  settled: false,
  focused: null,
  opened: null,
};

/** What that means for each mark on the map. */
export interface Emphasis {
  /** Entities with the ring of the selected. */
  ringed: ReadonlySet<string>;
  /** Ties on a casing: the selected one and those of the route. */
  cased: ReadonlySet<string>;
  /** Bundles drawn as a fan. */
  open: ReadonlySet<string>;
  hoveredTie: string | null;
  /** What keeps its colours while the rest steps back; null when nothing steps back. */
  lit: MarkedIds | null;
  /** What is drawn faintly because it falls to a filter. */
  dimmed: MarkedIds | null;
}

interface MarkedIds {
  entities: ReadonlySet<string>;
  ties: ReadonlySet<string>;
}

const tieIn = (graph: MapGraph, id: string): Tie | null =>
  graph.hasEdge(id) ? graph.getEdgeAttribute(id, "tie") : null;

const around = (graph: MapGraph, hovered: NonNullable<Selection>): Emphasis["lit"] => {
  if (hovered.kind === "tie") {
    const tie = tieIn(graph, hovered.id);
    return tie && { entities: new Set([tie.subject, tie.object]), ties: new Set([tie.id]) };
  }
  if (!graph.hasNode(hovered.id)) return null;
  return {
    entities: new Set([hovered.id, ...graph.neighbors(hovered.id)]),
    ties: new Set(graph.edges(hovered.id)),
  };
};

/** Works out what stands out, what is chosen and what steps back. What is not on the map does not count. */
export const emphasisOf = (graph: MapGraph, attention: Attention): Emphasis => {
  const { selection, route, hovered, settled, opened } = attention;
  const selected = selection?.kind === "tie" ? tieIn(graph, selection.id) : null;
  const onRoute = route ? route.hops.flat() : [];
  const ringed = new Set<string>(attention.chosen);
  if (selection?.kind === "entity") ringed.add(selection.id);
  if (selected) ringed.add(selected.subject).add(selected.object);
  const ends = route?.joins ?? [route?.entities.at(0), route?.entities.at(-1)];
  for (const end of ends) if (end) ringed.add(end);
  const cased = new Set([...onRoute, ...(selected ? [selected.id] : [])]);
  const near =
    hovered && settled ? around(graph, hovered) : route && { entities: new Set(route.entities), ties: cased };
  const lit = near && {
    entities: new Set([...near.entities, ...ringed]),
    ties: new Set([...near.ties, ...cased]),
  };
  return {
    ringed,
    cased,
    open: new Set([...(selected ? [bundleOf(selected)] : []), ...(opened ? [opened] : [])]),
    hoveredTie: [hovered, attention.focused].find((what) => what?.kind === "tie")?.id ?? null,
    lit,
    dimmed: attention.dimmed,
  };
};
