import { describe, expect, it } from "vitest";
import { knowledgeOf } from "../../../server/extract/knowledge.ts";
import { splitSentences } from "../../../server/extract/sentences.ts";

const split = (lang: "el" | "en", body: string) =>
  splitSentences(body, lang, knowledgeOf(lang).lexicon.abbreviations);
const texts = (lang: "el" | "en", body: string) =>
  split(lang, body).map((one) => body.slice(one.start, one.end));

describe("splitSentences", () => {
  it("does not stop at abbreviations, initials and decimals", () => {
    expect(
      texts("en", "Mr. Trump met Gen. J. Smith on Aug. 12 in the U.S. Senate. It cost $2.5 bn."),
    ).toEqual(["Mr. Trump met Gen. J. Smith on Aug. 12 in the U.S. Senate.", "It cost $2.5 bn."]);
    expect(texts("el", "Ο κ. Φιντάν έδωσε 2.000 ευρώ, π.χ. στον Χ. Ρώμα. Έφυγε.")).toEqual([
      "Ο κ. Φιντάν έδωσε 2.000 ευρώ, π.χ. στον Χ. Ρώμα.",
      "Έφυγε.",
    ]);
  });

  it("keeps the closing quotation mark with its sentence", () => {
    expect(texts("el", "Είπε: «Δεν θα πάμε.» Μετά έφυγε.")).toEqual(["Είπε: «Δεν θα πάμε.»", "Μετά έφυγε."]);
  });

  it("tells headings and questions", () => {
    const all = split("el", "Παρέμβαση Πούτιν πριν τη Σύνοδο\n\nΘα πάει στην Άγκυρα; Θα πάει.");
    expect(all.map((one) => [one.heading, one.question, one.paragraph])).toEqual([
      [true, false, 0],
      [false, true, 1],
      [false, false, 1],
    ]);
  });

  it("does not cut a wrapped line", () => {
    const body =
      "The president of the United States met the leader of North Korea on the\nborder of the two Koreas.";
    expect(texts("en", body)).toEqual([body]);
  });
});
