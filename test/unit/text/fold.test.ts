import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldWithOffsets, transliterate } from "../../../server/text/fold.ts";

describe("fold", () => {
  it.each([
    ["Πούτιν", "πουτιν"],
    ["ΠΟΥΤΙΝ", "πουτιν"],
    ["Ερντογάν και Κύπρος", "ερντογαν και κυπροσ"],
    ["Μαϊάμι", "μαιαμι"],
    ["Zürich", "zurich"],
    ["İstanbul", "istanbul"],
  ])("%s is %s", (text, folded) => expect(fold(text)).toBe(folded));

  it("does nothing more the second time", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    ));
});

describe("foldWithOffsets", () => {
  it("leads back to the original, also through marks and pairs of units", () => {
    const text = "👋 Άγκυρα: Ερντογα\u0301ν";
    const folded = foldWithOffsets(text);
    const at = folded.text.indexOf("ερντογαν");
    expect(text.slice(folded.starts[at], folded.starts[at + "ερντογαν".length])).toBe("Ερντογα\u0301ν");
  });

  it("has one offset for each unit, never falling, and ends at the end", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const folded = foldWithOffsets(text);
        expect(folded.starts.length).toBe(folded.text.length + 1);
        expect(folded.starts.at(-1)).toBe(text.length);
        for (let i = 1; i < folded.starts.length; i++) {
          expect(folded.starts[i]).toBeGreaterThanOrEqual(folded.starts[i - 1] as number);
        }
      }),
    ));
});

describe("transliterate, by ELOT 743", () => {
  it.each([
    ["Μητσοτάκης", "Mitsotakis"],
    ["Ευρώπη", "Evropi"],
    ["ευχαριστώ", "efcharisto"],
    ["Αύγουστος", "Avgoustos"],
    ["Ναύπλιο", "Nafplio"],
    ["Μπακογιάννη", "Bakogianni"],
    ["Λαμπρόπουλος", "Lampropoulos"],
    ["Άγγελος", "Angelos"],
    ["Άγκυρα", "Agkyra"],
    ["Βουλγαρία", "Voulgaria"],
    ["ΘΗΒΑ", "THIVA"],
    ["Θήβα", "Thiva"],
    ["Κιμ Γιονγκ Ουν", "Kim Giongk Oun"],
    ["προϋπολογισμός", "proypologismos"],
    ["Ταΐπ", "Taip"],
    ["Kim 2025 👋", "Kim 2025 👋"],
  ])("%s is %s", (greek, latin) => expect(transliterate(greek)).toBe(latin));

  it("leaves no Greek letter", () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."αάυύϋΰευΟΥουμπΜΠγγξχσςτ ώΏ") }), (text) => {
        expect(transliterate(text)).not.toMatch(/[α-ωΑ-Ω]/u);
      }),
    ));
});
