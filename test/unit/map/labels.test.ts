import fc from "fast-check";
import { expect, test } from "vitest";
import { boxesMeet, discMeetsBox } from "../../../client/map/geometry.ts";
import { placeLabels } from "../../../client/map/labels/place.ts";
import { inTwoLines, labelForms } from "../../../client/map/labels/text.ts";
import { anEntity } from "./network.ts";

const labels = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 400 }),
    r: fc.integer({ min: 7, max: 30 }),
    width: fc.integer({ min: 20, max: 150 }),
    weight: fc.integer({ min: 0, max: 9 }),
  }),
  { maxLength: 40 },
);

test("labels lie neither on each other nor on a disc", () => {
  fc.assert(
    fc.property(labels, (wanted) => {
      const discs = wanted.map(({ x, y, r }) => ({ x, y, r }));
      const placed = placeLabels(
        wanted.map(({ width, weight }, i) => ({
          id: String(i),
          at: discs[i] ?? { x: 0, y: 0, r: 0 },
          forms: [{ width, height: 16 }],
          weight,
        })),
        { discs, segments: [], boxes: [] },
      );
      for (const [i, { box, id }] of placed.entries()) {
        expect(placed.slice(i + 1).some((other) => boxesMeet(box, other.box))).toBe(false);
        expect(discs.some((disc, at) => at !== Number(id) && discMeetsBox(disc, box))).toBe(false);
      }
    }),
  );
});

const one = (more: object) => ({
  id: "a",
  at: { x: 100, y: 100, r: 10 },
  forms: [{ width: 60, height: 16 }],
  weight: 1,
  ...more,
});

test("a label goes to the side without a line", () => {
  const down = { from: { x: 100, y: 110 }, to: { x: 100, y: 300 } };
  const up = { from: { x: 100, y: 90 }, to: { x: 100, y: -100 } };
  const sideOf = (segments: (typeof down)[]) =>
    placeLabels([one({})], { discs: [], segments, boxes: [] })[0]?.side;
  expect(sideOf([])).toBe("below");
  expect(sideOf([down])).toBe("above");
  expect(sideOf([down, up])).toBe("right");
});

test("a label without a free side is left out, unless it must show", () => {
  const boxes = [{ x0: 0, y0: 0, x1: 200, y1: 200 }];
  expect(placeLabels([one({})], { discs: [], segments: [], boxes })).toEqual([]);
  expect(placeLabels([one({ must: true })], { discs: [], segments: [], boxes })).toHaveLength(1);
});

test("a label stays on its side while that is no worse by much", () => {
  const obstacles = { discs: [], segments: [], boxes: [] };
  expect(placeLabels([one({ last: "left" })], obstacles)[0]?.side).toBe("left");
});

test("a name in brackets in capitals is the label", () => {
  const kcna = anEntity("kcna", { nameEl: "Κεντρικό Πρακτορείο Ειδήσεων της Κορέας (KCNA)" });
  expect(labelForms(kcna, "el", false)).toEqual([["KCNA"]]);
});

test("a long name goes on two lines and what is left over ends in an ellipsis", () => {
  const name = "Συνθήκη συνολικής στρατηγικής εταιρικής σχέσης Ρωσίας–Βόρειας Κορέας";
  const [lines] = labelForms(anEntity("treaty", { type: "Agreement", nameEl: name }), "el", false);
  expect(lines).toEqual(["Συνθήκη συνολικής", "στρατηγικής εταιρικής…"]);
});

test("every character of a line is the name's, and no line is longer than it may be", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("α", "β", " ", "γ") }), (text) => {
      const lines = inTwoLines(text.trim(), 8);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) {
        expect(line.length).toBeLessThanOrEqual(8);
        expect(text).toContain(line.replace("…", ""));
      }
    }),
  );
});

test("on a small map persons go by their last name, unless three words leave it open which that is", () => {
  const el = (nameEl: string) => labelForms(anEntity("p", { nameEl }), "el", true)[0]?.join(" ");
  expect(el("Βλαντίμιρ Πούτιν")).toBe("Πούτιν");
  expect(el("Κιμ Γιονγκ Ουν")).toBe("Κιμ Γιονγκ Ουν");
});
