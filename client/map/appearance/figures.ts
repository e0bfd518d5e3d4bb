import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import betweenness from "graphology-metrics/centrality/betweenness.js";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import { seededRandom } from "../layout/random.ts";

/** What is worked out of the network's form, away from the page's own thread. */
export type Figure = "betweenness" | "pagerank" | "community";

export interface FigureRequest {
  figure: Figure;
  ids: readonly string[];
  /** Index into `ids` of the two ends of each tie; each pair counts as often as it comes. */
  ties: readonly (readonly [number, number])[];
}

/** For each entity, in the order of `ids`: a centrality, or the number of its community (0 is the largest). */
export type FigureAnswer = number[];

const SEED = 7;

/**
 * Works out a figure of an undirected network whose ties weigh as much as there are of them between two entities.
 * Betweenness after Brandes 2001, PageRank with damping 0.85, communities by Louvain (Blondel et al. 2008), all of
 * graphology; the same for the same network.
 */
export const figureOf = ({ figure, ids, ties }: FigureRequest): FigureAnswer => {
  const graph = new UndirectedGraph<{ weight?: number }, { weight: number }>();
  for (const id of ids) graph.addNode(id);
  for (const [from, to] of ties) {
    const [a, b] = [ids[from], ids[to]];
    if (a === undefined || b === undefined || a === b) continue;
    if (graph.hasEdge(a, b))
      graph.updateEdgeAttribute(graph.edge(a, b), "weight", (weight = 0) => weight + 1);
    else graph.addEdge(a, b, { weight: 1 });
  }
  if (figure === "community") return bySize(ids, louvain(graph, { rng: seededRandom(SEED) }));
  const values =
    figure === "pagerank"
      ? pagerank(graph, { getEdgeWeight: "weight" })
      : betweenness(graph, { getEdgeWeight: null, normalized: true });
  return ids.map((id) => values[id] ?? 0);
};

/** Numbers communities anew, the largest first. */
const bySize = (ids: readonly string[], groups: Readonly<Record<string, number>>): number[] => {
  const sizes = new Map<number, number>();
  for (const id of ids) sizes.set(groups[id] ?? -1, (sizes.get(groups[id] ?? -1) ?? 0) + 1);
  const order = [...sizes].sort(([a, m], [b, n]) => n - m || a - b).map(([group]) => group);
  const rank = new Map(order.map((group, at) => [group, at]));
  return ids.map((id) => rank.get(groups[id] ?? -1) ?? 0);
};
