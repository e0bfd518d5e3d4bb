import { describe, expect, test } from "vitest";
import { queryOf } from "../../../client/api/ask.ts";
import { splitSentence } from "../../../client/ui/Evidence.tsx";
import { nameOf, shortName } from "../../../client/ui/names.ts";
import { sentence } from "../../../client/ui/sentence.ts";
import type { Language, Modality } from "../../../server/contract/vocabulary.ts";
import { readOntology } from "../../../server/ontology/ontology.ts";
import { anEntity } from "../map/network.ts";

const type = (id: string) => {
  const found = readOntology().tieTypes.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

const said = (
  language: Language,
  subject: string,
  id: string,
  object: string,
  modality: Modality = "happened",
  mode: "phone" | null = null,
) => sentence(subject, object, type(id), { modality, mode }, language);

describe("a tie in words", () => {
  test("a symmetric type joins its ends by and", () => {
    expect(said("el", "Κιμ", "MET_WITH", "Πούτιν", "happened", "phone")).toBe(
      "Κιμ και Πούτιν μίλησαν τηλεφωνικά",
    );
    expect(said("el", "Ρωσία", "ALLY_OF", "Κίνα")).toBe("Ρωσία και Κίνα είναι σύμμαχοι");
    expect(said("en", "Kim", "MET_WITH", "Putin", "planned")).toBe("Kim and Putin will meet");
  });

  test("a directed one reads from subject to object", () => {
    expect(said("en", "Kim", "LEADS", "North Korea", "alleged")).toBe("Kim said to lead North Korea");
  });

  test("Greek names stay in the nominative, whatever their number", () => {
    expect(said("el", "Σεργκέι Λαβρόφ", "OFFICIAL_OF", "Ρωσία")).toBe("Σεργκέι Λαβρόφ — αξιωματούχος: Ρωσία");
    expect(said("el", "Ηνωμένες Πολιτείες", "SANCTIONED", "Λίβανος", "denied")).toBe(
      "Ηνωμένες Πολιτείες — διαψεύδονται κυρώσεις σε: Λίβανος",
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
