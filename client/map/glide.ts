import type { MapGraph } from "./graph/attributes.ts";
import type { Moves } from "./graph/sync.ts";
import { mapMotion } from "./motion.ts";
import type { MapRenderer } from "./renderer.ts";
import { isLarge } from "./sigma-map.ts";

/** Slow at both ends. @param t 0 to 1 */
const eased = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2);

/**
 * Lets entities take their new places in the time of the tokens; a new glide ends the one before.
 * @param moving told when many ties would move with them, and when that is over
 * @returns a function of the new places by id
 */
export const createGlide = (sigma: MapRenderer, graph: MapGraph, moving: (moves: boolean) => void) => {
  let frame: number | null = null;
  const set = (moves: Moves, share: number, starts: Moves): void => {
    const nodes = Object.keys(moves).filter((id) => graph.hasNode(id));
    for (const id of nodes) {
      const [to, from] = [moves[id], starts[id]];
      if (!to || !from) continue;
      // the very numbers at the end: undo goes back to exactly what was
      const at =
        share === 1 ? to : { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      Object.assign(graph.getNodeAttributes(id), { x: at.x, y: at.y });
    }
    sigma.refresh({ partialGraph: { nodes }, skipIndexation: isLarge(graph) });
  };
  return (moves: Moves): void => {
    if (frame !== null) {
      cancelAnimationFrame(frame);
      frame = null;
      moving(false);
    }
    const ids = Object.keys(moves).filter((id) => graph.hasNode(id));
    if (ids.length === 0) return;
    const time = mapMotion();
    const begun = performance.now();
    const starts = Object.fromEntries(
      ids.map((id) => {
        const { x, y } = graph.getNodeAttributes(id);
        return [id, { x, y }];
      }),
    );
    moving(true);
    const step = () => {
      const t = time > 0 ? Math.min(1, (performance.now() - begun) / time) : 1;
      set(moves, t < 1 ? eased(t) : 1, starts);
      frame = t < 1 ? requestAnimationFrame(step) : null;
      if (t === 1) moving(false);
    };
    step();
  };
};
