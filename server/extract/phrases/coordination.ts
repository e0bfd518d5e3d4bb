import type { Phrase } from "../phrase.ts";
import type { SentenceWords } from "../sentence-words.ts";

/** "American and British forces": the noun of the second is the first one's too. */
const sharesNoun = (a: Phrase, b: Phrase) =>
  a.kind === "adjective" &&
  a.refs.length > 0 &&
  b.kind === "name" &&
  b.refs.some((ref) => ref.owner || b.owner);

const alike = (a: Phrase, b: Phrase) => {
  if (sharesNoun(a, b)) return b.prep === null || b.prep === a.prep;
  if (a.kind === "adjective" || b.kind === "adjective") return false;
  if (a.kind === "pronoun" || b.kind === "pronoun" || a.kind === "group" || b.kind === "group") return false;
  if (a.possessive && !b.possessive) return false;
  const sameCase =
    a.case === null || b.case === null || a.case === b.case || a.case === "any" || b.case === "any";
  return sameCase && (b.prep === null || b.prep === a.prep);
};

/** The words between two phrases: a comma, an "and", both, or something else. */
const between = (words: SentenceWords, from: number, to: number): "comma" | "and" | null => {
  let at = from;
  const comma = words.word(at) === ",";
  if (comma) at += 1;
  const and = words.match(words.lexicon.grammar.and, at);
  if (and) at += and.length;
  const preposition = at < to ? words.match(words.lexicon.grammar.prepositions, at) : null;
  if (preposition && at + preposition.length === to) at = to;
  if (at !== to) return null;
  return and ? "and" : comma ? "comma" : null;
};

/** "X and Y signed" after a verb: Y opens a clause of its own. */
const opensClause = (words: SentenceWords, first: Phrase, second: Phrase) => {
  if (words.greek) return false;
  const before = words.skipAdverbs(first.from - 1, -1);
  const verbAfter = words.isVerbLike(words.skipAdverbs(second.to, 1));
  return (
    verbAfter &&
    (first.prep !== null || words.isVerbLike(before)) &&
    !words.lexicon.closed.between.has(first.prep ?? "")
  );
};

/**
 * Joins "A, B and C" to one phrase with three references. A row of commas alone is no coordination.
 * Titles without a holder stay as they are.
 */
export const joinPhrases = (words: SentenceWords, phrases: Phrase[]): Phrase[] => {
  const joined: Phrase[] = [];
  let at = 0;
  while (at < phrases.length) {
    const first = phrases[at] as Phrase;
    const row = [first];
    let lastAnd = 0;
    for (let next = at + 1; next < phrases.length; next++) {
      const [previous, phrase] = [row.at(-1) as Phrase, phrases[next] as Phrase];
      const link = alike(first, phrase) && between(words, previous.to, phrase.from);
      if (!link || (link === "and" && opensClause(words, previous, phrase))) break;
      row.push(phrase);
      if (link === "and") lastAnd = row.length;
      if (link === "and" && between(words, phrase.to, phrases[next + 1]?.from ?? -1) !== "and") break;
    }
    const members = lastAnd > 1 ? row.slice(0, lastAnd) : [first];
    if (members.length === 1) joined.push(first);
    else {
      const last = members.at(-1) as Phrase;
      joined.push({
        ...first,
        kind: last.kind,
        to: last.to,
        refs: members.flatMap((member) => member.refs),
        possessive: last.possessive,
        plural: true,
        parts: members,
      });
    }
    at += members.length;
  }
  return joined;
};
