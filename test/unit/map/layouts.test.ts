import fc from "fast-check";
import { expect, test } from "vitest";
import { boxesMeet } from "../../../client/map/geometry.ts";
import type { LayoutLine, Places } from "../../../client/map/layout/request.ts";
import { arrange } from "../../../client/map/layouts/arrange.ts";
import type { Arrangement } from "../../../client/map/layouts/arrangement.ts";
import { firstDaysOf } from "../../../client/map/layouts/first-days.ts";
import { layoutKinds } from "../../../client/map/layouts/kinds.ts";
import { boxAround, roomOf } from "../../../client/map/layouts/room.ts";
import { aTie } from "./network.ts";

const MOST = 14;
const line = (subject: string, object: string): LayoutLine => ({ subject, object, strands: 1, word: 60 });

/** A small network that stands anywhere, with something selected and something pinned. */
const arrangement = fc
  .record({
    spots: fc.uniqueArray(
      fc.record({ x: fc.integer({ min: -9, max: 9 }), y: fc.integer({ min: -9, max: 9 }) }),
      {
        minLength: 4,
        maxLength: MOST,
        selector: ({ x, y }) => `${x} ${y}`,
      },
    ),
    lines: fc.array(fc.tuple(fc.nat(MOST - 1), fc.nat(MOST - 1)), { maxLength: 20 }),
    widths: fc.array(fc.integer({ min: 20, max: 130 }), { minLength: MOST, maxLength: MOST }),
    days: fc.array(fc.option(fc.integer({ min: 18_000, max: 20_000 })), { minLength: MOST, maxLength: MOST }),
    pinned: fc.boolean(),
    chosen: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ spots, lines, widths, days, pinned, chosen }): Arrangement => {
    const ids = spots.map((_, at) => `e${at}`);
    const pairs = lines.filter(([a, b]) => a !== b && a < ids.length && b < ids.length);
    return {
      kind: "circle",
      entities: ids.map((id, at) => ({ id, radius: 12, label: [{ width: widths[at] ?? 20, height: 16 }] })),
      lines: pairs.map(([a, b]) => line(`e${a}`, `e${b}`)),
      ...{ width: 1100, height: 800, reserved: [], seed: 7 },
      from: Object.fromEntries(
        ids.map((id, at) => [id, { x: (spots[at]?.x ?? 0) * 170, y: (spots[at]?.y ?? 0) * 90 }]),
      ),
      fixed: pinned ? [ids.at(-1) ?? ""] : [],
      chosen: ids.slice(0, chosen),
      firstDays: Object.fromEntries(
        ids.flatMap((id, at) => (typeof days[at] === "number" ? [[id, days[at]]] : [])),
      ),
    };
  });

const last = (asked: Arrangement) => [...arrange(asked)].at(-1);
/** Untangling fixes all but what is selected, as the page does. */
const asFor = (kind: (typeof layoutKinds)[number], asked: Arrangement): Arrangement =>
  kind === "untangle"
    ? {
        ...asked,
        kind,
        fixed: asked.entities
          .map(({ id }) => id)
          .filter((id) => !asked.chosen.includes(id) || asked.fixed.includes(id)),
      }
    : { ...asked, kind };

/** Pairs whose boxes of disc and label meet by more than rounding. */
const overlapsIn = ({ entities }: Arrangement, places: Places, among: ReadonlySet<string>) => {
  const boxes = entities.flatMap((entity) => {
    const at = places[entity.id];
    const { width, height, id } = roomOf(entity);
    return at ? [{ id, box: boxAround(at, { width: width - 2, height: height - 2 }) }] : [];
  });
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .flatMap((b) =>
        (among.has(a.id) || among.has(b.id)) && boxesMeet(a.box, b.box) ? [`${a.id} ${b.id}`] : [],
      ),
  );
};

test.each(layoutKinds.filter((kind) => kind !== "tidy"))(
  "%s: everything that may move has a place on nothing else, and what is fixed is not moved",
  (kind) => {
    fc.assert(
      fc.property(arrangement, (some) => {
        const asked = asFor(kind, some);
        const places = last(asked)?.places ?? {};
        const free = asked.entities.map(({ id }) => id).filter((id) => !asked.fixed.includes(id));
        for (const id of asked.fixed) expect(places[id] ?? asked.from[id]).toEqual(asked.from[id]);
        expect(
          Object.keys(places)
            .filter((id) => free.includes(id))
            .sort(),
        ).toEqual(free.toSorted());
        expect(overlapsIn(asked, { ...asked.from, ...places }, new Set(free))).toEqual([]);
      }),
      { numRuns: kind === "untangle" ? 12 : 40 },
    );
  },
);

test("in a circle all are equally far from its middle", () => {
  fc.assert(
    fc.property(arrangement, (asked) => {
      const places = Object.values(last(asked)?.places ?? {});
      const radii = places.map(({ x, y }) => Math.hypot(x, y));
      for (const radius of radii) expect(radius).toBeCloseTo(radii[0] ?? 0, 6);
    }),
    { numRuns: 40 },
  );
});

test("thousands in a circle stand on lanes of one ring, and still on nothing else", () => {
  const ids = Array.from({ length: 1500 }, (_, at) => `e${at}`);
  const asked: Arrangement = {
    kind: "circle",
    entities: ids.map((id) => ({ id, radius: 11, label: [{ width: 60, height: 16 }] })),
    lines: ids.slice(1).map((id, at) => line(id, `e${at >> 1}`)),
    ...{ width: 1100, height: 800, reserved: [], seed: 7, from: {}, fixed: [], chosen: [], firstDays: {} },
  };
  const places = Object.values(last(asked)?.places ?? {});
  expect(places).toHaveLength(ids.length);
  const radii = places.map(({ x, y }) => Math.hypot(x, y));
  expect(Math.min(...radii)).toBeGreaterThan(Math.max(...radii) / 2);
  const near = places.filter((a, i) => places.some((b, j) => j > i && Math.hypot(a.x - b.x, a.y - b.y) < 22));
  expect(near).toEqual([]);
});

/** Hops by trying ever more of them: nothing of the layout's own search. */
const hopsOf = ({ entities, lines, chosen }: Arrangement): Map<string, number> => {
  const hops = new Map(chosen.map((id) => [id, 0]));
  for (let hop = 1; hop < entities.length; hop += 1) {
    for (const { subject, object } of lines) {
      for (const [a, b] of [
        [subject, object],
        [object, subject],
      ] as const)
        if (hops.get(a) === hop - 1 && !hops.has(b)) hops.set(b, hop);
    }
  }
  return hops;
};

test("in rings what is more hops away from what is selected is farther from the middle; what cannot be reached is farthest", () => {
  fc.assert(
    fc.property(arrangement, (some) => {
      const asked = { ...asFor("rings", some), fixed: [] };
      const report = last(asked);
      const hops = hopsOf(asked);
      const middle = {
        x: asked.chosen.reduce((sum, id) => sum + (asked.from[id]?.x ?? 0), 0) / asked.chosen.length,
        y: asked.chosen.reduce((sum, id) => sum + (asked.from[id]?.y ?? 0), 0) / asked.chosen.length,
      };
      const away = asked.entities.map(({ id }) => {
        const at = report?.places[id] ?? middle;
        return { hop: hops.get(id) ?? MOST, radius: Math.hypot(at.x - middle.x, at.y - middle.y) };
      });
      for (const a of away) for (const b of away) if (a.hop < b.hop) expect(a.radius).toBeLessThan(b.radius);
      expect(report?.apart).toBe(away.filter(({ hop }) => hop === MOST).length);
    }),
    { numRuns: 40 },
  );
});

test("by time an earlier first claim stands further left, and those without a date at the right, all of them", () => {
  fc.assert(
    fc.property(arrangement, (some) => {
      const asked = { ...asFor("time", some), fixed: [] };
      const report = last(asked);
      const { columns = [] } = report?.axis ?? {};
      const columnOf = (id: string) => {
        const { x } = report?.places[id] ?? { x: Number.NaN };
        return columns.findIndex(({ x0, x1 }) => x0 < x && x < x1);
      };
      const counted = columns.map((_, at) => asked.entities.filter(({ id }) => columnOf(id) === at).length);
      expect(counted).toEqual(columns.map(({ entities }) => entities));
      for (const { id } of asked.entities) {
        const day = asked.firstDays[id];
        if (day === undefined) expect(columnOf(id)).toBe(columns.length - 1);
        for (const { id: other } of asked.entities) {
          const later = asked.firstDays[other];
          if (day === undefined || later === undefined || day === later) continue;
          // days of one bin share a column
          if (day < later) expect(columnOf(id)).toBeLessThanOrEqual(columnOf(other));
        }
      }
      const dated = new Set(Object.values(asked.firstDays));
      if (dated.size > 1) expect(columns.filter(({ bin }) => bin !== null).length).toBe(dated.size);
    }),
    { numRuns: 40 },
  );
});

test("the first dated claim of an entity is the earliest of all its ties; one without a beginning counts by its end", () => {
  const moment = (from: string | null, to: string | null) => ({ modality: "happened" as const, from, to });
  const ties = [
    aTie("a", "MET_WITH", "b", { moments: [moment("2020-05-01", "2020-05-01"), moment("2019-01-02", null)] }),
    aTie("b", "LEADS", "c", { moments: [moment(null, "2018-12-31")] }),
    aTie("c", "LEADS", "d"),
  ];
  expect(firstDaysOf({ entities: [], ties })).toEqual({
    a: Date.UTC(2019, 0, 2) / 86_400_000,
    b: Date.UTC(2018, 11, 31) / 86_400_000,
    c: Date.UTC(2018, 11, 31) / 86_400_000,
  });
});

test("what is pinned keeps its place among forces, and those it is tied to gather around it", () => {
  const ids = Array.from({ length: 30 }, (_, at) => `e${at}`);
  const at = { x: 900, y: -500 };
  const asked: Arrangement = {
    kind: "forces",
    entities: ids.map((id) => ({ id, radius: 11, label: [{ width: 40, height: 16 }] })),
    lines: ids.slice(1).map((id, i) => line(id, i < 8 ? "e0" : `e${9 + (i % 3)}`)),
    ...{ width: 1100, height: 800, reserved: [], seed: 7, chosen: [], firstDays: {} },
    from: Object.fromEntries(
      ids.map((id, i) => [id, i === 0 ? at : { x: (i % 6) * 60, y: Math.floor(i / 6) * 60 }]),
    ),
    fixed: ["e0"],
  };
  const places = last(asked)?.places ?? {};
  expect(places.e0).toEqual(at);
  const away = (id: string) => Math.hypot((places[id]?.x ?? 0) - at.x, (places[id]?.y ?? 0) - at.y);
  const mean = (some: readonly string[]) => some.reduce((sum, id) => sum + away(id), 0) / some.length;
  expect(mean(ids.slice(1, 9))).toBeLessThan(mean(ids.slice(12)) / 2);
});
