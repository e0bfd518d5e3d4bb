import type { Knowledge } from "./knowledge.ts";
import type { Mention } from "./mentions.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** A run of capitalised words that the gazetteer does not know. */
export interface NameRun {
  from: number;
  to: number;
  /** The word before it, folded; "" at the beginning. */
  before: string;
  /** Nothing says that its first word is not merely the first of the sentence. */
  first: boolean;
}

const initial = /^\p{Lu}\.?$/u;
const hyphen = /^[-‐‑]$/;

/** Where capitalised words that no mention covers stand together, particles ("al", "von") and hyphens within. */
export const findRuns = (sentence: Sentence, mentions: Mention[], knowledge: Knowledge): NameRun[] => {
  const { tokens } = sentence;
  const { names, titles, grammar, closed } = knowledge.lexicon;
  const taken = new Set<number>();
  for (const { from, to } of mentions) for (let at = from; at < to; at++) taken.add(at);
  const directs = (at: number): boolean => {
    const next = tokens[at + 1];
    return (
      Boolean(next?.capital) &&
      next?.kind === "word" &&
      !taken.has(at + 1) &&
      !names.notNames.has(next.text) &&
      !isTitle(at + 1)
    );
  };
  const isName = (token: Token | undefined, at: number): boolean =>
    Boolean(token?.capital) &&
    !taken.has(at) &&
    (!names.notNames.has(token?.text ?? "") ||
      opensBody(at) ||
      (closed.directions.has(token?.text ?? "") && directs(at)));
  /** "National Intelligence Service": a common word, and the name of a body with it. */
  const opensBody = (at: number): boolean =>
    at > 0 &&
    names.bodyAdjectives.has(tokens[at]?.text ?? "") &&
    [1, 2, 3].some(
      (step) =>
        names.organizationWords.has(tokens[at + step]?.text ?? "") &&
        tokens.slice(at + 1, at + step).every((token, i) => token.capital && !taken.has(at + 1 + i)),
    );
  const isTitle = (at: number) =>
    titles.heads.match(tokens, at) !== null ||
    names.courtesies.match(tokens, at) !== null ||
    (titles.modifiers.match(tokens, at) !== null && titles.heads.match(tokens, at + 1) !== null);
  const runs: NameRun[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isName(tokens[at], at) || isTitle(at)) {
      at += 1;
      continue;
    }
    let to = at + 1;
    for (;;) {
      const token = tokens[to];
      if (!token) break;
      const glued =
        hyphen.test(token.text) && tokens[to - 1]?.end === token.start && token.end === tokens[to + 1]?.start;
      const point = token.text === "." && initial.test(tokens[to - 1]?.text ?? "");
      const particle = names.particles.has(token.text) && !token.capital && isName(tokens[to + 1], to + 1);
      const article =
        names.particles.has(token.text) &&
        hyphen.test(tokens[to + 1]?.text ?? "") &&
        Boolean(tokens[to + 2]?.capital);
      const suffix = glued && tokens[to + 1]?.kind === "word" && !grammar.embedded.match(tokens, to + 1);
      if (isName(token, to) && (!isTitle(to) || names.courtesies.match(tokens, to))) to += 1;
      else if (glued && isName(tokens[to + 1], to + 1)) to += 2;
      else if (point && isName(tokens[to + 1], to + 1)) to += 2;
      else if (particle || suffix) to += 2;
      else if (article) to += 3;
      else break;
    }
    runs.push({
      from: at,
      to,
      before: tokens[at - 1]?.fold ?? "",
      first: at === 0 || /^[«"“‘'(\-–—]$/.test(tokens[at - 1]?.text ?? ""),
    });
    at = to;
  }
  return runs;
};
