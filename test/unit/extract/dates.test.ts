import { describe, expect, it } from "vitest";
import { boundsOf } from "../../../server/extract/dates/calendar.ts";
import { findDates } from "../../../server/extract/dates/find-dates.ts";
import { knowledgeOf } from "../../../server/extract/knowledge.ts";
import { tokenize } from "../../../server/extract/tokens.ts";

/** Wednesday. */
const published = "2025-08-13";
const datesIn = (lang: "el" | "en", text: string, day: string | null = published) =>
  findDates(tokenize(text), knowledgeOf(lang).lexicon, day);

describe("dates that have happened", () => {
  it.each([
    ["el", "τη Τρίτη", "2025-08-12"],
    ["el", "την Τετάρτη", "2025-08-13"],
    ["el", "την περασμένη Τετάρτη", "2025-08-06"],
    ["el", "χθες", "2025-08-12"],
    ["el", "Τον Ιούλιο", "2025-07"],
    ["el", "τον Οκτώβριο", "2024-10"],
    ["el", "Στα τέλη Ιουλίου", "2025-07-21/2025-07-31"],
    ["el", "στις αρχές του 2024", "2024-01/2024-04"],
    ["el", "το Φεβρουάριο του 2022", "2022-02"],
    ["el", "στις 12 Αυγούστου", "2025-08-12"],
    ["el", "στις 20 Αυγούστου", "2024-08-20"],
    ["el", "στις 24 Φεβρουαρίου 2022", "2022-02-24"],
    ["el", "την περασμένη εβδομάδα", "2025-08-04/2025-08-10"],
    ["el", "τον περασμένο μήνα", "2025-07"],
    ["el", "πριν από τρεις ημέρες", "2025-08-10"],
    ["el", "από το 2022", "2022/.."],
    ["el", "έως τις 10 Αυγούστου", "../2025-08-10"],
    ["el", "12/8/2025", "2025-08-12"],
    ["el", "το καλοκαίρι του 2023", "2023-22"],
    ["en", "on Tuesday", "2025-08-12"],
    ["en", "last Wednesday", "2025-08-06"],
    ["en", "yesterday", "2025-08-12"],
    ["en", "on Aug. 12", "2025-08-12"],
    ["en", "on 20 August", "2024-08-20"],
    ["en", "on February 24, 2022", "2022-02-24"],
    ["en", "in late July", "2025-07-21/2025-07-31"],
    ["en", "in July", "2025-07"],
    ["en", "last December", "2024-12"],
    ["en", "in February 2022", "2022-02"],
    ["en", "last week", "2025-08-04/2025-08-10"],
    ["en", "three days ago", "2025-08-10"],
    ["en", "two weeks ago", "2025-07-28/2025-08-03"],
    ["en", "since 2014", "2014/.."],
    ["en", "by the end of 2024", "../2024-12"],
    ["en", "from 2014 to 2016", "2014/2016"],
    ["en", "on 12-14 August 2024", "2024-08-12/2024-08-14"],
    ["en", "2025-08-12", "2025-08-12"],
  ] as const)("%s: %s is %s", (lang, text, edtf) => {
    expect(datesIn(lang, text).map((date) => date.past)).toEqual([edtf]);
  });
});

describe("dates that are to come", () => {
  it.each([
    ["el", "την Παρασκευή", "2025-08-15"],
    ["el", "την επόμενη εβδομάδα", "2025-08-18/2025-08-24"],
    ["el", "τον Δεκέμβριο", "2025-12"],
    ["el", "στις 20 Αυγούστου", "2025-08-20"],
    ["en", "on Friday", "2025-08-15"],
    ["en", "next Wednesday", "2025-08-20"],
    ["en", "next month", "2025-09"],
    ["en", "in January", "2026-01"],
    ["en", "on Aug. 20", "2025-08-20"],
    ["en", "by October", "../2025-10"],
  ] as const)("%s: %s is %s", (lang, text, edtf) => {
    expect(datesIn(lang, text).map((date) => date.future)).toEqual([edtf]);
  });
});

describe("what is no date", () => {
  it.each([
    ["en", "They may march on"],
    ["en", "2,000 troops"],
    ["en", "Flight 2025 landed"],
    ["el", "η τρίτη χώρα"],
    ["en", "31 February 2024"],
  ] as const)("%s: %s", (lang, text) => {
    expect(datesIn(lang, text).filter((date) => date.past !== null)).toEqual([]);
  });

  it("a weekday has no date when nobody knows the day of publication", () => {
    expect(datesIn("en", "on Tuesday", null).map((date) => date.past)).toEqual([null]);
    expect(datesIn("en", "in February 2022", null).map((date) => date.past)).toEqual(["2022-02"]);
  });
});

describe("boundsOf", () => {
  it.each([
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["2022-02/..", "2022-02-01", null],
    ["../2025-08-10", null, "2025-08-10"],
    ["2022-02/2025-08-13", "2022-02-01", "2025-08-13"],
  ])("%s is from %s to %s", (edtf, from, to) => expect(boundsOf(edtf)).toEqual({ from, to }));
});
