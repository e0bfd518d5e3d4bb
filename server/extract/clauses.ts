import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** How a clause hangs on the one before: content ("that …") and participle take part in its modality; the others not. */
export type ClauseKind = "main" | "relative" | "content" | "adverbial" | "participle";

export interface Clause {
  index: number;
  kind: ClauseKind;
  parent: Clause | null;
  /** The token that opens it. */
  from: number;
  /** "if", «αν»: nothing in it is said to happen, nor in the clause that it hangs on. */
  condition: boolean;
}

/** For each token: its clause, and the run of one verb group with what belongs to it (a coordinated verb opens another). */
export interface Clauses {
  clauses: Clause[];
  of: Clause[];
  segment: number[];
  /** The segment in which each clause was opened. */
  openedIn: Map<Clause, number>;
}

const finite = (words: SentenceWords, at: number) =>
  words.verbForms(at).some((form) => form.tense === "past" || form.tense === "present") ||
  (words.isAuxiliary(at) && !/^(?:be|been|being|having|να)$/.test(words.word(at)));

/** A noun phrase at `at` with a verb after it. */
const startsWithSubject = (words: SentenceWords, phrases: Map<number, Phrase>, at: number) => {
  const phrase = phrases.get(at);
  if (!phrase || (phrase.prep !== null && phrase.prep !== words.word(at - 1))) return false;
  const verb = words.skipAdverbs(phrase.to, 1);
  return (
    words.isVerbLike(verb) &&
    !(words.verbForms(verb).length > 0 && words.verbForms(verb).every((form) => form.tense === "ing"))
  );
};

/** "said the North had sent": a noun that stands for no entity, with its verb. */
const startsWithNoun = (words: SentenceWords, at: number): boolean => {
  if (!words.isArticle(at) && !words.is(words.lexicon.grammar.determiners, at)) return false;
  for (let next = at + 2; next < at + 6; next++) {
    if (words.isPreposition(next) || words.named(next)) return false;
    if (finite(words, next)) return true;
  }
  return false;
};

const verbWithin = (words: SentenceWords, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (words.isVerbLike(at)) return true;
  return false;
};

const openedBy = (words: SentenceWords, phrases: Map<number, Phrase>, at: number): ClauseKind | null => {
  const { grammar } = words.lexicon;
  const word = words.word(at);
  const previous = words.skipAdverbs(at - 1, -1);
  if (words.greek) {
    if (words.is(grammar.contents, at) && !words.isPreposition(at))
      return words.word(at) === "τι" ? null : "content";
    if (word === "που" || /^(?:οποι|οπου$)/.test(word)) return "relative";
    if (word === "οπωσ" && words.isVerbLike(words.skipAdverbs(at + 1, 1))) return "adverbial";
    if (words.is(grammar.adverbials, at)) return /^(?:αλλα|ωστοσο|ομωσ)$/.test(word) ? "main" : "adverbial";
    return null;
  }
  if (word === "that") {
    if (words.saying(previous) || !words.isVerbLike(words.skipAdverbs(at + 1, 1)))
      return words.isArticle(at - 1) || words.isPreposition(at - 1) ? null : "content";
    return "relative";
  }
  if (words.is(grammar.contents, at)) return "content";
  if (words.is(grammar.relatives, at)) return "relative";
  if (words.is(grammar.adverbials, at)) {
    if (/^(?:while|because|although|though|when|unless|if|whereas)$/.test(word)) return "adverbial";
    const ing = words.verbForms(at + 1).some((form) => form.tense === "ing");
    return ing || startsWithSubject(words, phrases, at + 1) ? "adverbial" : null;
  }
  return null;
};

/** Splits a sentence into clauses by its connecting words, commas and verbs; see `Clauses`. */
export const readClauses = (words: SentenceWords, list: Phrase[]): Clauses => {
  const { grammar } = words.lexicon;
  const phrases = new Map(list.map((phrase) => [phrase.from, phrase]));
  const inPhrase = new Set(
    list.flatMap((phrase) => Array.from({ length: phrase.to - phrase.from }, (_, i) => phrase.from + i)),
  );
  const clauses: Clause[] = [];
  const of: Clause[] = [];
  const segment: number[] = [];
  const openedIn = new Map<Clause, number>();
  let segments = 0;
  const open = (kind: ClauseKind, parent: Clause | null, from: number): Clause => {
    const clause = {
      index: clauses.length,
      kind,
      parent,
      from,
      condition: words.is(grammar.conditions, from),
    };
    openedIn.set(clause, segments);
    segments += 1;
    clauses.push(clause);
    return clause;
  };
  const current: { clause: Clause; segment: number } = { clause: open("main", null, 0), segment: 0 };
  current.segment = segments;
  const enter = (kind: ClauseKind, parent: Clause | null, from: number) => {
    const before = current.segment;
    current.clause = open(kind, parent, from);
    openedIn.set(current.clause, before);
    segments += 1;
    current.segment = segments;
  };
  for (let at = 0; at < words.tokens.length; at++) {
    const word = words.word(at);
    if (inPhrase.has(at) && !phrases.has(at)) {
      of[at] = current.clause;
      segment[at] = current.segment;
      continue;
    }
    const { clause } = current;
    const opened = inPhrase.has(at) ? null : openedBy(words, phrases, at);
    const afterComma = words.word(at - 1) === ",";
    if (opened) enter(opened, opened === "main" ? null : clause, at);
    else if (
      /^[;:()—·]$/.test(word) ||
      (word === "–" && words.tokens[at + 1]?.start !== words.tokens[at]?.end)
    )
      enter("main", null, at);
    else if (
      word === "," &&
      (clause.kind === "relative" || (clause.kind === "adverbial" && clause.parent && clause.from <= 1)) &&
      clause.parent
    ) {
      if (clause.kind === "adverbial" && clause.parent.from === 0) enter("main", null, at);
      else {
        const parentSegment = openedIn.get(clause) ?? current.segment;
        current.clause = clause.parent;
        current.segment = parentSegment;
      }
    } else if (words.is(grammar.coordinators, at) && at > 0) {
      const next = words.skipAdverbs(at + 1, 1);
      const later = afterComma
        ? [2, 3, 4, 5].find((step) => phrases.has(at + step) && phrases.get(at + step)?.prep === null)
        : undefined;
      const far =
        later !== undefined &&
        startsWithSubject(words, phrases, at + later) &&
        !verbWithin(words, at + 1, at + later);
      if (far) enter("main", null, at);
      else if (
        startsWithSubject(words, phrases, at + 1) &&
        (afterComma || !words.greek || phrases.get(at + 1)?.case === "nom")
      ) {
        enter(
          clause.kind === "content" ? "content" : "main",
          clause.kind === "content" ? clause.parent : null,
          at,
        );
      } else if (finite(words, next) && !(words.greek && words.word(next) === "να")) {
        segments += 1;
        current.segment = segments;
      }
    } else if (afterComma && !words.greek && words.verbForms(at).some((form) => form.tense === "ing")) {
      enter("participle", clause, at);
    } else if (
      !words.greek &&
      words.saying(at - 1) &&
      (startsWithSubject(words, phrases, at) || startsWithNoun(words, at))
    ) {
      enter("content", clause, at);
    }
    of[at] = current.clause;
    segment[at] = current.segment;
  }
  return { clauses, of, segment, openedIn };
};

/** True when what is said at token `cue` holds for token `at`: the same verb group, or one above it. */
export const governs = (clauses: Clauses, cue: number, at: number): boolean => {
  let segment = clauses.segment[at];
  let clause: Clause | null | undefined = clauses.of[at];
  for (let steps = 0; steps < 8 && clause; steps++) {
    if (segment === clauses.segment[cue]) return true;
    if (clause.kind !== "content" && clause.kind !== "participle") return false;
    segment = clauses.openedIn.get(clause);
    clause = clause.parent;
  }
  return false;
};
