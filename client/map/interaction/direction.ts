import type { MapGraph } from "../graph/attributes.ts";

export type Direction = "up" | "down" | "left" | "right";

const vectors: Record<Direction, { x: number; y: number }> = {
  up: { x: 0, y: 1 },
  down: { x: 0, y: -1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};
/** How far off the direction an entity may lie: 60 degrees. */
const WIDEST = 0.5;

/**
 * The entity that an arrow key goes to: the neighbour that lies best in that direction, else any entity there.
 * Near ones and those straight ahead come first.
 * @returns the same entity when nothing lies there
 */
export const nextEntity = (graph: MapGraph, from: string, direction: Direction): string => {
  const neighbours = graph.neighbors(from);
  const others = graph.nodes().filter((id) => id !== from);
  return nearest(graph, from, neighbours, direction) ?? nearest(graph, from, others, direction) ?? from;
};

const nearest = (
  graph: MapGraph,
  from: string,
  candidates: readonly string[],
  direction: Direction,
): string | null => {
  const here = graph.getNodeAttributes(from);
  const ahead = vectors[direction];
  let best: { id: string; score: number } | null = null;
  for (const id of candidates) {
    const { x, y, hidden } = graph.getNodeAttributes(id);
    const distance = Math.hypot(x - here.x, y - here.y);
    if (hidden || distance === 0) continue;
    const straight = ((x - here.x) * ahead.x + (y - here.y) * ahead.y) / distance;
    if (straight < WIDEST) continue;
    const score = distance / (straight * straight);
    if (!best || score < best.score) best = { id, score };
  }
  return best?.id ?? null;
};
