import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocksOf } from "../../../client/articles/segments.ts";

const claim = (id: string, ...spans: [number, number][]) => ({
  id,
  tie: "a~MET_WITH~b",
  type: "MET_WITH",
  modality: "happened" as const,
  mode: null,
  spans: spans.map(([start, end]) => ({ start, end })),
});
const none = { mentions: [], claims: [], selected: null };

describe("an article cut for the reader", () => {
  const article = readFileSync(new URL("../../gold/putin-kim-call.txt", import.meta.url), "utf8");

  test("has its three headings and nine paragraphs", () => {
    const blocks = blocksOf(article, none);
    const headings = blocks.filter((block) => block.kind === "heading");
    expect(headings.map(({ start }) => article.slice(start).split("\n")[0])).toEqual([
      "Παρέμβαση Πούτιν πριν τη Σύνοδο με Τραμπ",
      "Ενίσχυση Σχέσεων Μετά τη Ρωσική Εισβολή στην Ουκρανία",
      "Σημάδια Σύσφιξης των Διμερών Σχέσεων",
    ]);
    expect(blocks).toHaveLength(11);
  });

  test("of overlapping quotes the shorter tints, unless the longer is selected", () => {
    const text = "Putin met Kim in Moscow on Friday.";
    const claims = [claim("long", [0, 33]), claim("short", [10, 13])];
    const tints = (selected: string | null) =>
      blocksOf(text, { mentions: [], claims, selected })[0]?.runs.map((run) => run.claim?.id ?? null);
    expect(tints(null)).toEqual(["long", "short", "long", null]);
    expect(tints("long")).toEqual(["long", null]);
  });

  test("a name inside a quote stays one name", () => {
    const mentions = [{ start: 10, end: 13, entity: "kim" }];
    const [block] = blocksOf("Putin met Kim in Moscow.", {
      mentions,
      claims: [claim("c", [0, 13])],
      selected: null,
    });
    expect(block?.runs.map((run) => run.pieces.map((piece) => piece.entity))).toEqual([
      [null, "kim"],
      [null],
    ]);
  });
});

test("no character is lost and none is doubled, whatever the spans", () => {
  const text = fc.string({
    unit: fc.constantFrom("α", "b", " ", ".", "\n", "ώ"),
    minLength: 1,
    maxLength: 60,
  });
  const span = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => [start, start + length] as [number, number]);
  fc.assert(
    fc.property(
      text,
      fc.array(span, { maxLength: 6 }),
      fc.array(span, { maxLength: 6 }),
      (body, quoted, named) => {
        const blocks = blocksOf(body, {
          claims: quoted.map((each, index) => claim(`c${index}`, each)),
          mentions: named.map(([start, end], index) => ({ start, end, entity: `e${index}` })),
          selected: "c0",
        });
        const pieces = blocks.flatMap((block) => block.runs.flatMap((run) => run.pieces));
        const shown = pieces.map(({ start, end }) => body.slice(start, end)).join("");
        const lines = body.split("\n").filter((line) => line.trim() !== "");
        expect(shown).toBe(lines.join(""));
        for (const { start, end } of pieces) expect(start).toBeLessThan(end);
      },
    ),
  );
});
