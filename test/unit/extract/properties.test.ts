import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Extraction } from "../../../server/contract/extraction.ts";
import { ArticleError, extract, readArticle } from "../../../server/extract/extract.ts";

const greek = readFileSync("test/gold/putin-kim-call.txt", "utf8");
const english =
  "Russian President Vladimir Putin met US envoy Steve Witkoff in Moscow on Friday, the Kremlin said. " +
  "North Korea sent troops to Kursk. Turkey’s foreign minister, Hakan Fidan, visited Athens. Iran denied arming the Houthis.\n";

/** Every span lies in the body, every quote is the text at its offsets, every end of a claim is an entity. */
const check = (raw: string) => {
  const { body } = readArticle(raw);
  const extraction = extract(raw);
  expect(Extraction.safeParse(extraction).success).toBe(true);
  const ids = new Set(extraction.entities.map((entity) => entity.id));
  for (const { start, end } of extraction.entities.flatMap((entity) => entity.mentions)) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(body.length);
  }
  for (const claim of extraction.claims) {
    for (const id of [
      claim.subject,
      claim.object,
      ...(claim.attributedTo ?? []),
      ...(claim.at ? [claim.at] : []),
    ]) {
      expect(ids).toContain(id);
    }
    for (const { start, end, quote } of claim.evidence) expect(quote).toBe(body.slice(start, end));
  }
  return extraction;
};

const mangled = fc
  .tuple(
    fc.constantFrom(greek, english),
    fc.array(
      fc.constantFrom<(text: string) => string>(
        (text) => text.replaceAll(" ", "\u00a0"),
        (text) => text.replaceAll(" ", "  \t"),
        (text) => text.replaceAll("\n", "\r\n"),
        (text) => text.normalize("NFD"),
        (text) => text.toUpperCase(),
        (text) => text.replaceAll(". ", ". 👩‍👩‍👧 "),
        (text) => `\u{1F1EC}\u{1F1F7} ${text}`,
        (text) => text.replaceAll("ι", "\u200bι"),
        (text) => text.replace(/\s+/g, " "),
        (text) => text.replaceAll(",", ""),
        (text) => `${text}\ud800`,
      ),
      { maxLength: 4 },
    ),
  )
  .map(([text, changes]) => changes.reduce((changed, change) => change(changed), text));

describe("extract", () => {
  it("has exact offsets on mangled texts", () =>
    fc.assert(
      fc.property(mangled, (text) => void check(text)),
      { numRuns: 30 },
    ));

  it("never fails but on what readArticle refuses", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string({ unit: fc.constantFrom(..."«».,;:!?()-–’'\"\n 0129ABΑΒγδάΐςρω👋\u0301") }),
          fc
            .array(fc.constantFrom(...greek.split(" "), ...english.split(" ")), { maxLength: 60 })
            .map((words) => words.join(" ")),
        ),
        (text) => {
          try {
            check(text);
          } catch (error) {
            if (!(error instanceof ArticleError)) throw error;
          }
        },
      ),
      { numRuns: 150 },
    ));

  it("gives the same answer each time", () => {
    for (const text of [greek, english]) expect(extract(text)).toEqual(extract(text));
  });

  it("finds the same claims in capitals and with decomposed accents as far as names go", () => {
    const ends = (text: string) =>
      check(text)
        .claims.map((claim) => `${claim.subject} ${claim.type} ${claim.object}`)
        .sort();
    expect(ends(greek.normalize("NFD"))).toEqual(ends(greek));
    expect(ends(greek.replaceAll(" ", "\u00a0"))).toEqual(ends(greek));
    expect(ends(greek.replaceAll("\n", "\r\n"))).toEqual(ends(greek));
  });

  it.each<[string, (parts: number) => string]>([
    ["a long article", (parts) => english.repeat(30 * parts)],
    ["a long Greek one", (parts) => `${greek}\n`.repeat(2 * parts)],
    ["one word without end", (parts) => "a".repeat(10_000 * parts)],
    ["one sentence without end", (parts) => "Putin and Kim, ".repeat(500 * parts)],
    ["quotation marks without end", (parts) => "«Putin» ".repeat(1000 * parts)],
    ["points without end", (parts) => `A${".".repeat(10_000 * parts)}`],
  ])("takes %s in time that grows with its length, not with its square", (_, textOf) => {
    /** Milliseconds of the processor, which do not count how long others have it. */
    const fastest = (text: string) =>
      Math.min(
        ...[1, 2].map(() => {
          const start = process.cpuUsage();
          extract(text);
          const { user, system } = process.cpuUsage(start);
          return (user + system) / 1_000;
        }),
      );
    // Eight times the text: a linear stage takes 8 times as long, a quadratic one 64 times.
    const [short, long] = [fastest(textOf(2)), fastest(textOf(16))];
    expect(long / Math.max(short, 5)).toBeLessThan(32);
  });
});
