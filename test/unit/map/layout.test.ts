import fc from "fast-check";
import { expect, test } from "vitest";
import { entityRadius } from "../../../client/map/appearance/measures.ts";
import { bundles } from "../../../client/map/appearance/strands.ts";
import { distanceToSegment, segmentsCross } from "../../../client/map/geometry.ts";
import { judgeOf } from "../../../client/map/layout/cost.ts";
import { problemOf } from "../../../client/map/layout/problem.ts";
import type { LayoutRequest, Places } from "../../../client/map/layout/request.ts";
import { layOutSmall } from "../../../client/map/layout/small.ts";
import { layOutByForces } from "../../../client/map/layouts/forces.ts";
import type { Network } from "../../../server/contract/ties.ts";
import { anEntity, articleNetwork, aTie } from "./network.ts";

/** A request for what has ties, with labels as wide as a letter is on average. */
const requestFor = (network: Network, width: number, height: number, seed = 7): LayoutRequest => {
  const degree = (id: string) =>
    network.ties.filter(({ subject, object }) => subject === id || object === id).length;
  return {
    entities: network.entities
      .filter(({ id }) => degree(id) > 0)
      .map(({ id, name }) => ({
        id,
        radius: entityRadius(degree(id)),
        label: [{ width: Math.min(22, name.length) * 7, height: name.length > 22 ? 32 : 16 }],
      })),
    lines: [...bundles(network.ties).values()].flatMap(([first, ...rest]) =>
      first ? [{ subject: first.subject, object: first.object, strands: rest.length + 1, word: 70 }] : [],
    ),
    width,
    height,
    reserved: [],
    seed,
  };
};

const linesOf = (request: LayoutRequest, places: Places) =>
  request.lines.map(({ subject, object }) => ({
    ends: [subject, object],
    from: places[subject] ?? { x: 0, y: 0 },
    to: places[object] ?? { x: 0, y: 0 },
  }));

test.each([
  ["wide", 1184, 852],
  ["as in the frame", 820, 684],
  ["upright", 560, 760],
])(
  "the article's network on a %s map: no line crosses another or runs through a disc",
  (_, width, height) => {
    const request = requestFor(articleNetwork(), width, height);
    const places = layOutSmall(request);
    const lines = linesOf(request, places);
    const crossed = lines.filter((a, i) => lines.some((b, j) => j > i && segmentsCross(a, b)));
    expect(crossed).toEqual([]);
    for (const { id, radius } of request.entities) {
      const at = places[id] ?? { x: 0, y: 0 };
      expect(Math.abs(at.x) + radius).toBeLessThanOrEqual(width / 2);
      expect(Math.abs(at.y) + radius).toBeLessThanOrEqual(height / 2);
      for (const line of lines) {
        if (!line.ends.includes(id)) expect(distanceToSegment(at, line)).toBeGreaterThan(radius);
      }
    }
  },
);

test("the same network is laid out the same way", () => {
  const request = requestFor(articleNetwork(), 820, 684);
  expect(layOutSmall(request)).toEqual(layOutSmall(structuredClone(request)));
});

test("what a move changes for one entity is what it changes for the whole drawing", () => {
  const request = requestFor(articleNetwork(), 820, 684);
  const problem = problemOf(request);
  const coordinate = fc.integer({ min: -400, max: 400 });
  const points = fc.array(fc.record({ x: coordinate, y: coordinate }), {
    minLength: problem.entities.length,
    maxLength: problem.entities.length,
  });
  fc.assert(
    fc.property(
      points,
      fc.nat(problem.entities.length - 1),
      coordinate,
      coordinate,
      (starts, which, x, y) => {
        const discs = starts.map((point, i) => ({ ...point, r: problem.entities[i]?.radius ?? 0 }));
        const judge = judgeOf(problem, discs);
        const [wholeBefore, partBefore] = [judge.bare(), judge.around(which)];
        Object.assign(discs[which] ?? {}, { x, y });
        expect(judge.around(which) - partBefore).toBeCloseTo(judge.bare() - wholeBefore, 6);
      },
    ),
    { numRuns: 60 },
  );
});

test("a large network: no two labels share a place, and it is laid out the same way each time", () => {
  const ids = Array.from({ length: 120 }, (_, i) => `e${i}`);
  const network = {
    entities: ids.map((id) => anEntity(id)),
    ties: ids.slice(1).map((id, i) => aTie(id, "LEADS", `e${Math.floor(i / 3)}`)),
  };
  const request = requestFor(network, 1184, 852);
  const last = () => [...layOutByForces(request)].at(-1);
  const report = last();
  expect(report?.done).toBe(true);
  expect(last()).toEqual(report);
  const places = Object.values(report?.places ?? {});
  expect(places).toHaveLength(120);
  const near = places.filter((a, i) =>
    places.some((b, j) => j > i && Math.abs(a.x - b.x) < 22 && Math.abs(a.y - b.y) < 22),
  );
  expect(near).toEqual([]);
});
