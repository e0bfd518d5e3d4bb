import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentMeetsBox, segmentsCross, strandPath } from "../../../client/map/geometry.ts";

const coordinate = fc.integer({ min: -50, max: 50 });
const point = fc.record({ x: coordinate, y: coordinate });
const disc = (x: number, y: number, r: number) => ({ x, y, r });

test("a segment meets a box exactly when one of many points of it lies in the box, or nearly so", () => {
  fc.assert(
    fc.property(point, point, point, fc.integer({ min: 1, max: 40 }), (from, to, corner, side) => {
      const box = { x0: corner.x, y0: corner.y, x1: corner.x + side, y1: corner.y + side };
      const within = (air: number) =>
        Array.from({ length: 401 }, (_, step) => step / 400).some((t) => {
          const x = from.x + (to.x - from.x) * t;
          const y = from.y + (to.y - from.y) * t;
          return x >= box.x0 - air && x <= box.x1 + air && y >= box.y0 - air && y <= box.y1 + air;
        });
      const meets = segmentMeetsBox({ from, to }, box);
      if (within(0)) expect(meets).toBe(true);
      if (meets) expect(within(0.5)).toBe(true);
    }),
  );
});

test("the diagonals of a square cross, its sides do not", () => {
  const [a, b, c, d] = [point0(0, 0), point0(10, 0), point0(10, 10), point0(0, 10)];
  expect(segmentsCross({ from: a, to: c }, { from: b, to: d })).toBe(true);
  expect(segmentsCross({ from: a, to: b }, { from: b, to: c })).toBe(false);
  expect(segmentsCross({ from: a, to: b }, { from: d, to: c })).toBe(false);
});
const point0 = (x: number, y: number) => ({ x, y });

test("a straight strand runs from the rim of one disc to the rim of the other", () => {
  const path = strandPath(disc(0, 0, 20), disc(300, 0, 30), { offset: 0, bend: 0 });
  expect(path.length).toBeCloseTo(250);
  expect(path.at(0)).toMatchObject({ x: 20, y: 0, angle: 0 });
  expect(path.at(1)).toMatchObject({ x: 270, y: 0 });
});

test("a bowed strand starts and ends at the rims and is as high as its bend says", () => {
  const strand = fc.record({
    offset: fc.constantFrom(-5, 0, 5),
    bend: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
  });
  fc.assert(
    fc.property(strand, ({ offset, bend }) => {
      const path = strandPath(disc(0, 0, 20), disc(300, 0, 20), { offset, bend });
      expect(Math.hypot(path.at(0).x, path.at(0).y)).toBeCloseTo(20, 0);
      expect(Math.hypot(path.at(1).x - 300, path.at(1).y)).toBeCloseTo(20, 0);
      const bow = Math.abs(bend * 300) > 0.75 ? bend * 300 : 0;
      expect(path.at(0.5).y).toBeCloseTo(-(offset + bow), 1);
    }),
  );
});

test("the length of a bowed strand is that of its pieces", () => {
  const path = strandPath(disc(0, 0, 10), disc(200, 100, 25), { offset: 5, bend: 0.2 });
  const points = Array.from({ length: 2001 }, (_, step) => path.at(step / 2000));
  const walked = points.slice(1).reduce((sum, { x, y }, index) => {
    const before = points[index] ?? { x, y };
    return sum + Math.hypot(x - before.x, y - before.y);
  }, 0);
  expect(path.length).toBeCloseTo(walked, 1);
});
