import type { Extraction } from "../contract/extraction.ts";
import { extractArticle } from "../extract/extract.ts";
import { readArticleFile } from "./read-article-file.ts";

/** A quote on one line, shortened in the middle of nothing: at most 160 characters. */
const oneLine = (quote: string): string => {
  const line = quote.replaceAll(/\s+/g, " ").trim();
  return line.length <= 160 ? line : `${line.slice(0, 157)}…`;
};

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

const summary = ({ article, entities, claims }: Extraction): string => {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const lines = [
    article.title,
    `${article.id}, ${article.lang}, ${article.publishedOn ?? 'no date: weekdays and "yesterday" cannot be dated'}`,
    "",
    `${entities.length} entities`,
    ...entities.map(
      ({ name, type, mentions, wikidata }) =>
        `  ${type.padEnd(12)}  ${name}${wikidata ? ` (${wikidata})` : ""}, ${counted(mentions.length, "mention")}`,
    ),
    "",
    counted(claims.length, "claim"),
  ];
  for (const claim of claims) {
    const details = [
      claim.modality,
      claim.when ?? "undated",
      claim.mode,
      claim.at && `at ${nameOf(claim.at)}`,
    ];
    const according = claim.attributedTo?.length
      ? `, says ${claim.attributedTo.map(nameOf).join(" and ")}`
      : "";
    lines.push(`  ${nameOf(claim.subject)} ${claim.type} ${nameOf(claim.object)}`);
    lines.push(
      `    ${details.filter(Boolean).join(", ")}${according}, confidence ${claim.confidence.toFixed(2)}`,
    );
    for (const { quote } of claim.evidence) lines.push(`    «${oneLine(quote)}»`);
  }
  return lines.join("\n");
};

/**
 * `mitos extract FILE`: prints what Mitos reads in an article, for people or, with `json`, all of it as `Extraction`. Needs no database.
 * @param file path of a text file, or "-" for standard input
 */
export const extractFile = async (file: string, { json }: { json: boolean }): Promise<void> => {
  const extraction = extractArticle(await readArticleFile(file));
  console.log(json ? JSON.stringify(extraction, null, 2) : summary(extraction));
};
