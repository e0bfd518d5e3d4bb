import fc from "fast-check";
import { expect, test } from "vitest";
import { boxesMeet, type Point } from "../../../client/map/geometry.ts";
import { placeArriving } from "../../../client/map/layout/place.ts";
import { separate } from "../../../client/map/layout/separate.ts";
import type { Room } from "../../../client/map/layouts/room.ts";

const boxAt = ({ x, y }: Point, { width, height }: Omit<Room, "id">) => ({
  x0: x - width / 2,
  x1: x + width / 2,
  y0: y - height / 2,
  y1: y + height / 2,
});
const size = { width: fc.integer({ min: 20, max: 140 }), height: fc.integer({ min: 20, max: 80 }) };

test("newcomers are placed on nothing that stands and not on each other; what stands is left alone", () => {
  const standing = fc.array(
    fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }), ...size }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(standing, fc.array(fc.record(size), { maxLength: 12 }), (there, coming) => {
      const old = there.map((room, i) => ({ id: `old${i}`, ...room }));
      const rooms = coming.map((room, i) => ({ id: `new${i}`, ...room }));
      const placed = placeArriving(old, rooms, () => ["old0"]);
      expect(Object.keys(placed).sort()).toEqual(rooms.map(({ id }) => id).sort());
      const boxes = rooms.map((room) => boxAt(placed[room.id] ?? { x: 0, y: 0 }, room));
      for (const [i, box] of boxes.entries()) {
        expect(old.some((room) => boxesMeet(box, boxAt(room, room)))).toBe(false);
        expect(boxes.slice(i + 1).some((other) => boxesMeet(box, other))).toBe(false);
      }
    }),
  );
});

test("a newcomer stands near the neighbour it belongs to, away from the rest", () => {
  const room = { width: 60, height: 40 };
  const standing = [
    { id: "kim", x: 500, y: 0, ...room },
    { id: "putin", x: -500, y: 0, ...room },
  ];
  const { army } = placeArriving(standing, [{ id: "army", ...room }], () => ["kim"]);
  expect(Math.hypot((army?.x ?? 0) - 500, army?.y ?? 0)).toBeLessThan(160);
  expect(army?.x).toBeGreaterThan(500);
});

test("a newcomer known only through another newcomer stands beside that one", () => {
  const room = { width: 60, height: 40 };
  const neighbours: Record<string, string[]> = { unit: ["army"], army: ["kim"] };
  const placed = placeArriving(
    [{ id: "kim", x: 0, y: 0, ...room }],
    [
      { id: "unit", ...room },
      { id: "army", ...room },
    ],
    (id) => neighbours[id] ?? [],
  );
  const [unit, army] = [placed.unit ?? { x: 0, y: 0 }, placed.army ?? { x: 0, y: 0 }];
  expect(Math.hypot(unit.x - army.x, unit.y - army.y)).toBeLessThan(160);
});

test("separating leaves no two boxes on each other when it says so", () => {
  const things = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }), ...size }),
    {
      maxLength: 25,
    },
  );
  fc.assert(
    fc.property(things, (given) => {
      const moved = given.map((thing) => ({ ...thing }));
      if (separate(moved, 400) > 0) return;
      for (const [i, a] of moved.entries()) {
        for (const b of moved.slice(i + 1)) {
          const overX = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
          const overY = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
          expect(Math.min(overX, overY)).toBeLessThanOrEqual(0.02);
        }
      }
    }),
  );
});
