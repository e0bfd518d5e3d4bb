import { describe, expect, it } from "vitest";
import { englishForms, greekForms } from "../../../server/extract/conjugate.ts";
import { readGazetteer } from "../../../server/extract/gazetteer.ts";
import { tokenize } from "../../../server/extract/tokens.ts";

const namesIn = (text: string) => {
  const { index } = readGazetteer();
  const tokens = tokenize(text);
  return tokens.flatMap((_, at) => index.match(tokens, at)?.values.map((value) => value.entry.id) ?? []);
};

describe("verbs", () => {
  it.each([
    ["visit", ["visit", "visits", "visited", "visiting"]],
    ["supply", ["supply", "supplies", "supplied", "supplying"]],
    ["condemn", ["condemned", "condemning"]],
    ["travel", ["traveled", "travelled", "travelling"]],
  ])("%s has the forms %s", (lemma, forms) => {
    expect([...englishForms(lemma).keys()]).toEqual(expect.arrayContaining(forms));
  });

  it("knows time, voice and number of Greek forms", () => {
    const forms = greekForms("αποστέλλ|απέστειλ,αποστείλ|αποστάλ");
    expect(forms.get("αποστελλοντασ")?.[0]?.tense).toBe("gerund");
    expect(forms.get("αποσταληκαν")).toContainEqual({ tense: "past", voice: "passive", plural: true });
    expect(forms.get("αποστειλουν")).toContainEqual({ tense: "dependent", voice: "active", plural: true });
  });
});

describe("the gazetteer", () => {
  it.each([
    ["της Βόρειας Κορέας", "north-korea"],
    ["των Ηνωμένων Πολιτειών", "united-states"],
    ["ΤΗΣ ΤΟΥΡΚΙΑΣ", "turkey"],
    ["του Κυριάκου Μητσοτάκη", "kyriakos-mitsotakis"],
    ["τον Λίβανο", "lebanon"],
    ["του Λευκού Οίκου", "white-house"],
    ["Βορειοκορεάτες", "north-korea"],
    ["Kim Jong-un", "kim-jong-un"],
    ["U.S.", "united-states"],
    ["the Democratic Republic of the Congo", "democratic-republic-of-the-congo"],
  ])("finds %s", (text, id) => expect(namesIn(text)).toContain(id));

  it.each(["turkey for dinner", "tell us more", "ο λαός", "a chad"])("finds nothing in %s", (text) =>
    expect(namesIn(text)).toEqual([]),
  );
});
