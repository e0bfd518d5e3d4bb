import { describe, expect, test } from "vitest";
import { queryOf } from "../../../client/api/ask.ts";
import { splitSentence } from "../../../client/ui/Evidence.tsx";
import { nameOf, shortName, wordsOf } from "../../../client/ui/names.ts";
import { sentence } from "../../../client/ui/sentence.ts";
import { readOntology } from "../../../server/ontology/ontology.ts";
import { anEntity } from "../map/network.ts";

const type = (id: string) => {
  const found = readOntology().tieTypes.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe("a tie in words", () => {
  test("a symmetric type joins its ends by and", () => {
    const met = type("MET_WITH");
    const words = wordsOf(met, "happened", "phone", "el");
    expect(sentence("Κιμ", words, "Πούτιν", met, "el")).toBe("Κιμ και Πούτιν μίλησαν τηλεφωνικά");
    expect(sentence("Kim", wordsOf(met, "planned", null, "en"), "Putin", met, "en")).toBe(
      "Kim and Putin will meet",
    );
  });

  test("a directed one reads from subject to object", () => {
    const leads = type("LEADS");
    expect(sentence("Kim", wordsOf(leads, "alleged", null, "en"), "North Korea", leads, "en")).toBe(
      "Kim said to lead North Korea",
    );
  });
});

test("a name is of the language, then of the source", () => {
  const kim = { ...anEntity("kim"), name: "Κιμ", nameEn: "Kim" };
  expect([nameOf(kim, "en"), nameOf(kim, "el")]).toEqual(["Kim", "Κιμ"]);
  expect(shortName("Κεντρικό Πρακτορείο Ειδήσεων της Κορέας (KCNA)")).toBe("KCNA");
  expect(shortName("Συνθήκη (2024)")).toBe("Συνθήκη (2024)");
});

test("a quote is exactly its offsets within the sentence", () => {
  const text = "First. Kim met Putin on Tuesday.";
  const evidence = { start: 7, end: 20, quote: "Kim met Putin", sentence: text.slice(7), sentenceStart: 7 };
  expect(splitSentence(evidence)).toEqual(["", "Kim met Putin", " on Tuesday."]);
});

test("a question leaves out what was not asked and joins lists by commas", () => {
  expect(queryOf({ q: "Κιμ & Co", limit: 5, type: undefined, types: ["LEADS", "MET_WITH"] })).toBe(
    "q=%CE%9A%CE%B9%CE%BC+%26+Co&limit=5&types=LEADS%2CMET_WITH",
  );
});
