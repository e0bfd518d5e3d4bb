import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { extractArticle, readArticle } from "../server/extract/extract.ts";
import { type Gold, readGolds } from "./evaluation/gold.ts";
import { rates, type Score, scoreArticle, sum } from "./evaluation/score.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
/** What the articles of this repository must reach; below it the evaluation fails. */
const floors = { claims: 0.95, precision: 0.95, entities: 0.95 };

const evaluate = (gold: Gold): Score => {
  const article = readArticle(gold.text, { fileName: gold.name });
  const lang = gold.lang === "el" || gold.lang === "en" ? gold.lang : article.info.lang;
  const info = { ...article.info, lang, publishedOn: gold.publishedOn ?? article.info.publishedOn };
  return scoreArticle(gold, extractArticle({ info, body: article.body }), article.body);
};

const percent = (share: number) => `${(share * 100).toFixed(1)}%`.padStart(6);
const parts = ["entities", "core", "claims", "modality", "dates"] as const;
const titles = {
  entities: "entities",
  core: "core claims",
  claims: "all claims",
  modality: "modality",
  dates: "dates",
};

const report = (name: string, scores: Score[]) => {
  console.log(`\n${name} (${scores.length} ${scores.length === 1 ? "article" : "articles"})`);
  console.log("               precision  recall      F1   right wrong missed");
  for (const part of parts) {
    const counts = sum(scores.map((score) => score[part]));
    const { precision, recall, f1 } = rates(counts);
    const numbers = [counts.right, counts.wrong, counts.missed]
      .map((count) => String(count).padStart(6))
      .join("");
    console.log(
      `  ${titles[part].padEnd(12)}  ${percent(precision)}  ${percent(recall)}  ${percent(f1)}  ${numbers}`,
    );
  }
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: "boolean", short: "v" } },
});
const own = [join(root, "test/gold"), join(root, "test/unit/extract/articles")];
const groups = positionals.length ? positionals : own;
const failures: string[] = [];
for (const path of groups) {
  const scores = readGolds([path]).map(evaluate);
  if (values.verbose) {
    for (const score of scores.filter((one) => one.missed.length + one.extra.length > 0)) {
      console.log(`\n${score.name}`);
      for (const line of score.missed) console.log(`  missed  ${line}`);
      for (const line of score.extra) console.log(`  extra   ${line}`);
    }
  }
  report(path, scores);
  for (const score of scores) {
    for (const quote of score.wrongQuotes)
      failures.push(`${score.name}: the quote "${quote}" is not the text at its offsets.`);
    for (const claim of score.negativesFound) failures.push(`${score.name}: ${claim} must not be claimed.`);
  }
  if (positionals.length) continue;
  const claims = rates(sum(scores.map((score) => score.claims)));
  const entities = rates(sum(scores.map((score) => score.entities)));
  if (claims.recall < floors.claims) failures.push(`${path}: recall of claims is below ${floors.claims}.`);
  if (claims.precision < floors.precision)
    failures.push(`${path}: precision of claims is below ${floors.precision}.`);
  if (entities.recall < floors.entities)
    failures.push(`${path}: recall of entities is below ${floors.entities}.`);
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length ? 1 : 0;
