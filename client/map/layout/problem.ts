import type { Box } from "../geometry.ts";
import type { LayoutEntity, LayoutRequest } from "./request.ts";

/** A line between entities by index, with the length it needs for its word. */
export interface IndexedLine {
  from: number;
  to: number;
  strands: number;
  needs: number;
}

/** A request with indexes in place of ids, and what follows from it once. */
export interface LayoutProblem {
  entities: readonly LayoutEntity[];
  lines: readonly IndexedLine[];
  bounds: Box;
  reserved: readonly Box[];
  /** The length that lines should have when all have room. */
  ideal: number;
  /** For each entity the indexes of its lines. */
  touching: readonly (readonly number[])[];
}

/** A word takes less than this share of its line, or is not written. */
const WORD_SHARE = 0.62;
const MARGIN = 14;
/** The least line, from disc to disc. */
const SHORTEST = 60;

/** Makes the problem of a request. Lines to entities that it does not name are left out. */
export const problemOf = ({ entities, lines, width, height, reserved }: LayoutRequest): LayoutProblem => {
  const index = new Map(entities.map(({ id }, at) => [id, at]));
  const indexed: IndexedLine[] = [];
  for (const { subject, object, strands, word } of lines) {
    const from = index.get(subject);
    const to = index.get(object);
    if (from === undefined || to === undefined || from === to) continue;
    const discs = (entities[from]?.radius ?? 0) + (entities[to]?.radius ?? 0) + 8;
    indexed.push({ from, to, strands, needs: discs + Math.max(SHORTEST, word / WORD_SHARE) });
  }
  const bounds = {
    x0: -width / 2 + MARGIN,
    y0: -height / 2 + MARGIN,
    x1: width / 2 - MARGIN,
    y1: height / 2 - MARGIN,
  };
  const ideal = 0.8 * Math.sqrt((width * height) / Math.max(entities.length, 4));
  const touching = entities.map((_, at) =>
    indexed.flatMap(({ from, to }, line) => (from === at || to === at ? [line] : [])),
  );
  return { entities, lines: indexed, bounds, reserved, ideal, touching };
};
