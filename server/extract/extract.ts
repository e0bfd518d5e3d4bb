import { Extraction } from "../contract/extraction.ts";
import { type AgreementFound, Agreements, withAgreements } from "./agreements.ts";
import { type Article, readArticle } from "./article.ts";
import { mergeClaims } from "./claims.ts";
import { Entities } from "./entities.ts";
import { findEvents } from "./events.ts";
import { knowledgeOf } from "./knowledge.ts";
import { mentionSpans } from "./mention-spans.ts";
import { type ReadSentence, readText } from "./read-text.ts";
import { allianceClaims } from "./relations/alliances.ts";
import { appointments } from "./relations/appointments.ts";
import { matchFrames } from "./relations/match-frames.ts";
import type { RawClaim } from "./relations/raw-claim.ts";
import { rejections } from "./relations/rejections.ts";
import { statementClaims } from "./relations/statements.ts";
import { unitsOfCountries } from "./relations/units.ts";

export { type Article, readArticle } from "./article.ts";
export { ArticleError } from "./article-error.ts";

/** How many claims back a rejected charge is looked for: more than a few sentences make. */
const recent = 60;

/** The claims of one sentence: what its phrases state, its verbs and nouns, appointments, alliances, rejected charges. */
const claimsOfSentence = (
  { context, statements }: ReadSentence,
  pacts: AgreementFound[],
  earlier: RawClaim[],
  published: string | null,
): RawClaim[] => {
  const frames = matchFrames(context, published);
  const own = [
    ...statementClaims(context, statements),
    ...frames,
    ...appointments(context, published),
    ...allianceClaims(context, pacts, frames),
    ...unitsOfCountries(context, frames),
  ];
  return [...own, ...rejections(context, [...earlier.slice(-recent), ...own])];
};

const endsOf = (claim: RawClaim) =>
  [claim.subject, claim.object, claim.at, ...claim.attributedTo].filter((entry) => entry !== undefined);

/** Reads the entities and claims of an article that `readArticle` read. */
export const extractArticle = ({ info, body }: Article): Extraction => {
  const knowledge = knowledgeOf(info.lang);
  const agreements = new Agreements();
  const entities = new Entities();
  const raw: RawClaim[] = [];
  for (const read of readText(body, knowledge, info.publishedOn)) {
    const { context } = read;
    const pacts = agreements.find(context);
    context.phrases = withAgreements(context.phrases, pacts, context);
    const claims = claimsOfSentence(read, pacts, raw, info.publishedOn);
    raw.push(...claims);
    for (const { entry, span } of mentionSpans(context, claims)) entities.add(entry, span);
    for (const { entry, from, to } of [...pacts, ...findEvents(context)]) {
      const [first, last] = [context.words.tokens[from], context.words.tokens[to - 1]];
      if (first && last) entities.add(entry, { start: first.start, end: last.end });
    }
  }
  for (const entry of raw.flatMap(endsOf)) entities.add(entry);
  const claims = mergeClaims(raw, body, info.id, knowledge.ontology);
  return Extraction.parse({ article: info, entities: entities.list(), claims });
};

/**
 * Reads an article and extracts its entities and claims, by rules over the data in seeds/. Pure: the same text gives the
 * same answer. Takes time linear in the length of the text.
 * @param text the file: optional front matter, then Greek or English text
 * @throws ArticleError when the text cannot be read (see `readArticle`)
 */
export const extract = (text: string, options: { fileName?: string | undefined } = {}): Extraction =>
  extractArticle(readArticle(text, options));
