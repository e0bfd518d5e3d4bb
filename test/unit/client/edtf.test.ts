/// <reference path="../../../server/ingest/edtf.d.ts" />
import parseByLibrary from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DateWords } from "../../../client/ui/edtf/format.ts";
import { formatDay, formatEdtf, formatNumber, isSomewhereWithin } from "../../../client/ui/edtf/format.ts";
import { parseEdtf } from "../../../client/ui/edtf/parse.ts";
import { uiWords } from "../../../client/ui/words.ts";

const speak =
  (language: "el" | "en"): DateWords =>
  (key, options) =>
    uiWords[language][key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(options?.[name]));
const el = (edtf: string) => formatEdtf(edtf, "el", speak("el"));
const en = (edtf: string) => formatEdtf(edtf, "en", speak("en"));

describe("a claim's date in words", () => {
  test.each([
    ["2025-08-13", "13 Αυγ 2025", "13 Aug 2025"],
    ["2025-07", "Ιουλ 2025", "Jul 2025"],
    ["2024", "2024", "2024"],
    ["2022-02/2025-08-13", "Φεβ 2022 – 13 Αυγ 2025", "Feb 2022 – 13 Aug 2025"],
    ["2022-02/..", "από Φεβ 2022", "from Feb 2022"],
    ["../2025-08-13", "έως 13 Αυγ 2025", "until 13 Aug 2025"],
    ["2024/", "από 2024", "from 2024"],
    ["2024-05~", "περίπου Μαΐ 2024", "about May 2024"],
    ["2024?", "2024, αβέβαιο", "2024, uncertain"],
    ["2023-23", "φθινόπωρο 2023", "autumn 2023"],
    ["199X", "δεκαετία 1990", "1990s"],
    ["2025-08-XX", "Αυγ 2025", "Aug 2025"],
  ])("%s", (edtf, greek, english) => {
    const plain = (text: string) => text.replaceAll(".", "").replace("Sept", "Sep");
    expect(plain(el(edtf))).toBe(greek);
    expect(plain(en(edtf))).toBe(english);
  });

  test("what cannot be read is shown as it is", () => {
    for (const text of ["../..", "2025-13-01", "2025-02-30", "soon", "2024/2025/2026"])
      expect(en(text)).toBe(text);
  });

  test("a day in full, and numbers, follow the language", () => {
    expect(formatDay("2025-08-13", "el")).toBe("13 Αυγούστου 2025");
    expect(formatDay("2025-08-13", "en")).toBe("13 August 2025");
    expect(formatDay("not a day", "en")).toBe("not a day");
    expect(formatNumber(2528.5, "el", 1)).toBe("2.528,5");
    expect(formatNumber(2528.5, "en", 1)).toBe("2,528.5");
  });
});

test("only an event between two known dates happened somewhere within them", () => {
  expect(isSomewhereWithin("2022-02/2025-08-13", "event")).toBe(true);
  expect(isSomewhereWithin("2022-02/2025-08-13", "state")).toBe(false);
  expect(isSomewhereWithin("2022-02/..", "event")).toBe(false);
  expect(isSomewhereWithin("2025-08-12", "event")).toBe(false);
});

test("reads the same bounds as the library does", () => {
  const day = fc.date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
  const length = fc.constantFrom(4, 7, 10);
  const mark = fc.constantFrom("", "?", "~", "%");
  fc.assert(
    fc.property(day, length, mark, (date, cut, sign) => {
      const text = date.toISOString().slice(0, cut) + sign;
      const when = parseEdtf(text);
      if (when?.kind !== "moment") throw new Error(`not read: ${text}`);
      const { year, month, day: dayOfMonth } = when.moment;
      const library = parseByLibrary(text);
      expect(Date.UTC(year, (month ?? 1) - 1, dayOfMonth ?? 1)).toBe(library.min);
      const next = dayOfMonth
        ? Date.UTC(year, (month ?? 1) - 1, dayOfMonth + 1)
        : Date.UTC(year, month ?? 12, 1);
      expect(next - 1).toBe(library.max);
    }),
  );
});
