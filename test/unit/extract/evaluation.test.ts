import { describe, expect, it } from "vitest";
import { extractArticle, readArticle } from "../../../server/extract/extract.ts";
import { readGolds } from "../../../tools/evaluation/gold.ts";
import { rates, scoreArticle, sum } from "../../../tools/evaluation/score.ts";

const scores = (path: string) =>
  readGolds([path]).map((gold) => {
    const { info, body } = readArticle(gold.text, { fileName: gold.name });
    return scoreArticle(
      gold,
      extractArticle({ info: { ...info, publishedOn: gold.publishedOn }, body }),
      body,
    );
  });

describe("on the gold article", () => {
  const [score] = scores("test/gold");

  it("finds every required claim with its modality and date, and nothing else", () => {
    expect(score?.missed).toEqual([]);
    expect(score?.claims.wrong).toBe(0);
    expect(score?.negativesFound).toEqual([]);
    expect(score?.wrongQuotes).toEqual([]);
  });

  it("finds the required entities", () => {
    expect(score?.entitiesFound).toBe(score?.entitiesWanted);
    expect(score?.entities.wrong).toBe(0);
  });
});

describe("on the articles written for the rules", () => {
  const all = scores("test/unit/extract/articles");

  it("keeps precision and recall", () => {
    const claims = rates(sum(all.map((score) => score.claims)));
    expect(claims.precision).toBeGreaterThan(0.95);
    expect(claims.recall).toBeGreaterThan(0.95);
  });

  it.each(
    all.filter((score) => /negatives|arnitika/.test(score.name)).map((score) => [score.name, score] as const),
  )("claims nothing in %s", (_, score) => expect(score.claims.wrong).toBe(0));
});
