import { expect, test } from "vitest";
import { timelineWords } from "../../../client/timeline/words.ts";

const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

test("both languages fill in the same blanks, and Greek has no word left in English", () => {
  for (const key of Object.keys(timelineWords.el) as (keyof typeof timelineWords.el)[]) {
    expect(blanks(timelineWords.el[key]), key).toEqual(blanks(timelineWords.en[key]));
    expect(timelineWords.el[key].replace(/\{\{\w+\}\}/g, ""), key).not.toMatch(/[a-z]{2}/i);
  }
});
