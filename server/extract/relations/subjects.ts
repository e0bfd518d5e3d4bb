import type { Clause } from "../clauses.ts";
import type { VerbForm } from "../conjugate.ts";
import type { Phrase } from "../phrase.ts";
import { type Context, clauseOf, type Filler, found, isBare } from "./context.ts";

const inClause = (context: Context, clause: Clause | undefined) =>
  context.phrases.filter((phrase) => clauseOf(context, phrase) === clause);

/** The first verb of a clause, from where it opens. */
const firstVerb = (context: Context, clause: Clause): number => {
  const { words, clauses } = context;
  const inside = new Set(
    context.phrases.flatMap((phrase) =>
      Array.from({ length: phrase.to - phrase.from }, (_, i) => phrase.from + i),
    ),
  );
  for (let at = clause.from; at < words.tokens.length; at++) {
    if (clauses.of[at] === clause && !inside.has(at) && words.isVerbLike(at)) return at;
  }
  return words.tokens.length;
};

const antecedent = (context: Context, clause: Clause): Phrase | undefined =>
  context.phrases.findLast((phrase) => {
    if (phrase.to > clause.from || clause.from - phrase.to > 9) return false;
    for (let at = phrase.to; at < clause.from; at++) if (context.words.isVerbLike(at)) return false;
    return (
      phrase.prep === null ||
      clause.from - phrase.to <= 1 ||
      phrase.refs.some((ref) => ref.entry.type === "Agreement")
    );
  });

const english = (context: Context, clause: Clause, at: number): Filler | null => {
  const { words } = context;
  const verb = firstVerb(context, clause);
  const bare = inClause(context, clause).filter((phrase) => isBare(phrase) || connective(context, phrase));
  const before = bare.findLast((phrase) => phrase.to <= Math.min(verb, at));
  if (before) return found(before);
  if (verb > at) {
    const after = bare.find(
      (phrase) => phrase.from > at && words.isVerbLike(words.skipAdverbs(phrase.to, 1)),
    );
    if (after) return found(after, 0.9);
  }
  const near = bare.findLast(
    (phrase) =>
      phrase.to <= at && words.skipAdverbs(at - 1, -1) < phrase.to + 2 && !words.isVerbLike(phrase.from - 1),
  );
  return near ? found(near, 0.9) : null;
};

/** "after Israel attacked": the preposition is the connecting word of the clause. */
const connective = (context: Context, phrase: Phrase) =>
  phrase.prep !== null &&
  !phrase.possessive &&
  phrase.kind !== "adjective" &&
  clauseOf(context, phrase)?.from === phrase.from - 1 &&
  clauseOf(context, phrase)?.kind === "adverbial";

const strayNominative = (context: Context, clause: Clause): boolean => {
  const { words, clauses } = context;
  const inside = new Set(
    context.phrases.flatMap((phrase) =>
      Array.from({ length: phrase.to - phrase.from }, (_, i) => phrase.from + i),
    ),
  );
  return words.tokens.some(
    (token, at) =>
      clauses.of[at] === clause &&
      !inside.has(at) &&
      /^(?:ο|η|οι)$/.test(token.fold) &&
      !/^(?:οποι|ιδι)/.test(words.word(at + 1)) &&
      words.tokens[at + 1]?.kind === "word",
  );
};

const agrees = (phrase: Phrase, form: VerbForm | null) => {
  if (!form || form.tense === "gerund" || form.tense === "participle") return true;
  const many = phrase.refs.length > 1 || phrase.plural;
  return form.plural
    ? many || phrase.refs.some((ref) => ref.entry.type !== "Person")
    : phrase.refs.length <= 1 || phrase.parts !== undefined;
};

/** «ο αρχηγός του κόμματος … Πέτρος Καλλέργης»: the name of an office-holder, farther off than usual. */
const holderAfter = (own: Phrase[], title: Phrase, at: number): Phrase | undefined =>
  title.kind === "title"
    ? own.find(
        (phrase) =>
          phrase.from >= title.to &&
          phrase.to <= at &&
          phrase.case === null &&
          phrase.refs[0]?.entry.type === "Person",
      )
    : undefined;

const finiteBetween = (context: Context, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) {
    if (context.words.verbForms(at).some((form) => form.tense === "past" || form.tense === "present"))
      return true;
  }
  return false;
};

const greek = (context: Context, clause: Clause, at: number, form: VerbForm | null): Filler | null => {
  const own = inClause(context, clause).filter(isBare);
  const fits = (phrase: Phrase) => agrees(phrase, form);
  const left = own.findLast((phrase) => phrase.to <= at && phrase.case === "nom" && fits(phrase));
  const right = own.find(
    (phrase) =>
      phrase.from > at &&
      phrase.case === "nom" &&
      fits(phrase) &&
      !finiteBetween(context, form ? at : Math.max(at, firstVerb(context, clause)), phrase.from),
  );
  const sameSegment = (phrase: Phrase | undefined) =>
    phrase && context.clauses.segment[phrase.core] === context.clauses.segment[at];
  if (left && (sameSegment(left) || !sameSegment(right)))
    return found(left.refs.length ? left : (holderAfter(own, left, at) ?? left));
  const neuter = own.findLast(
    (phrase) =>
      phrase.to <= at && phrase.case === "any" && sameSegment(phrase) && fits(phrase) && phrase.to >= at - 3,
  );
  if (neuter && !right) return found(neuter);
  if (right) return found(right);
  const first = firstVerb(context, clause);
  const open = own.findLast(
    (phrase) =>
      phrase.to <= Math.min(first, at) &&
      (phrase.case === "any" || phrase.case === null) &&
      phrase.refs.length > 0,
  );
  if (open) return found(open, open.case === null ? 0.9 : 1);
  return null;
};

/** "accused Kyiv that it …", «κατηγόρησε το Κίεβο ότι …»: the clause speaks of the accused. */
const accusedBefore = (context: Context, clause: Clause): Phrase | undefined => {
  const phrase = context.phrases.findLast((candidate) => candidate.to <= clause.from && isBare(candidate));
  if (!phrase || clause.from - phrase.to > 1) return undefined;
  const uses = context.words.match(
    context.words.lexicon.verbs,
    context.words.skipAdverbs(phrase.from - 1, -1),
  )?.value;
  return uses?.some(({ frame, form }) => frame?.type === "CRITICIZED" && form.voice === "active")
    ? phrase
    : undefined;
};

/** Looks for the subject outside the clause: the noun a relative belongs to, the clause above, or the one after. */
const outside = (context: Context, clause: Clause, form: VerbForm | null, depth: number): Filler | null => {
  const { words } = context;
  const where = words.is(words.lexicon.closed.where, clause.from);
  if (clause.kind === "relative" && !where) return found(antecedent(context, clause));
  if (where && clause.parent)
    return lower(subjectOf(context, firstVerb(context, clause.parent), form, depth + 1), 0.95);
  const accused = clause.kind === "content" ? accusedBefore(context, clause) : undefined;
  if (accused) return found(accused);
  const first = words.word(clause.from + 1);
  const taken = words.greek
    ? strayNominative(context, clause)
    : clause.kind === "content" && !/^(?:it|to)$/.test(first) && !/^(?:it)$/.test(words.word(clause.from));
  if (taken) return null;
  const open =
    clause.parent ??
    context.clauses.clauses.findLast((other) => other.index < clause.index && other.kind === "main");
  if (open && words.greek)
    return lower(subjectOf(context, open.from + firstOffset(context, open), form, depth + 1), 0.9);
  if (clause.parent) {
    const above = subjectOf(context, clause.from, null, depth + 1);
    if (above) return above;
  }
  if (clause.kind === "adverbial" && clause.from <= 1) {
    const main = context.clauses.clauses.find((other) => other.index > clause.index && other.kind === "main");
    if (main) return subjectOf(context, firstVerb(context, main), null, depth + 1);
  }
  if (!words.greek || !context.previous || !form) return null;
  return lower(previousSubject(context.previous, form), 0.8);
};

const firstOffset = (context: Context, clause: Clause) =>
  Math.max(0, firstVerb(context, clause) - clause.from);

const lower = (filler: Filler | null, factor: number): Filler | null =>
  filler && { phrase: filler.phrase, certainty: filler.certainty * factor };

const previousSubject = (context: Context, form: VerbForm): Filler | null => {
  const [main] = context.clauses.clauses;
  if (!main || context.words.sentence.heading) return null;
  const subject = greek(context, main, firstVerb(context, main), null);
  return subject && agrees(subject.phrase, form) ? subject : null;
};

/**
 * The phrase that is the subject of what stands at token `at`.
 * @param form of the verb there, for number; null for a noun
 */
export const subjectOf = (context: Context, at: number, form: VerbForm | null, depth = 0): Filler | null => {
  if (depth > 4) return null;
  const clause = context.clauses.of[at];
  if (!clause) return null;
  const { words } = context;
  const control =
    !words.greek && /^(?:of|for|from|to)$/.test(words.word(at - 1))
      ? context.phrases.find(
          (phrase) =>
            phrase.to === at - 1 &&
            isBare(phrase) &&
            words.isVerbLike(words.skipAdverbs(phrase.from - 1, -1)),
        )
      : undefined;
  if (control) return found(control);
  const own = words.greek ? greek(context, clause, at, form) : english(context, clause, at);
  if (own && clauseOf(context, own.phrase) === clause) return own;
  return outside(context, clause, form, depth);
};
