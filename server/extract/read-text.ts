import { type Clauses, readClauses } from "./clauses.ts";
import { readDateline } from "./dateline.ts";
import { findDates } from "./dates/find-dates.ts";
import type { Knowledge } from "./knowledge.ts";
import { linkPhrases } from "./link.ts";
import { findKnownNames, type Mention } from "./mentions.ts";
import type { Statement } from "./phrase.ts";
import { joinPhrases } from "./phrases/coordination.ts";
import { readPhrases } from "./phrases/read-phrases.ts";
import type { Context } from "./relations/context.ts";
import { SentenceWords } from "./sentence-words.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { findShortNames, Persons } from "./short-names.ts";
import { UnknownNames } from "./unknown-names.ts";

/** A sentence read to the end, with what its phrases state by themselves. */
export interface ReadSentence {
  context: Context;
  statements: Statement[];
}

/** «Άχμεντ αλ Σάρα»: what follows the particle is what the person is called alone. */
const isParticled = ({ tokens }: Sentence, at: number, { lexicon }: Knowledge) =>
  lexicon.names.particles.has(tokens[at - 1]?.text ?? "");

const namesOf = (sentences: Sentence[], knowledge: Knowledge): Mention[][] => {
  const unknown = new UnknownNames(knowledge);
  const full = sentences.map((sentence) => {
    const known = findKnownNames(sentence, knowledge);
    return { sentence, known };
  });
  const named = full.map(({ sentence, known }) => {
    const sure = known.filter((mention) => mention.entry.type === "Person").map((mention) => mention.entry);
    const shorts = findShortNames(sentence, known, new Persons(sure), knowledge);
    const all = [...known, ...shorts];
    return { sentence, known, more: unknown.find(sentence, all) };
  });
  const inFull = named.flatMap(({ sentence, known, more }) =>
    [...known, ...more]
      .filter((mention) => mention.entry.type === "Person")
      .sort((a, b) => a.from - b.from)
      .map(({ entry, from, to }) => ({
        entry,
        last:
          to - from > 1 && (!entry.short || isParticled(sentence, to - 1, knowledge))
            ? (sentence.tokens[to - 1]?.text ?? "")
            : "",
      })),
  );
  const persons = new Persons(
    inFull.map(({ entry }) => entry),
    inFull.map(({ last }) => last),
  );
  return named.map(({ sentence, known, more }) => {
    const mentions = [...known, ...more];
    return [...mentions, ...findShortNames(sentence, mentions, persons, knowledge)].sort(
      (a, b) => a.from - b.from,
    );
  });
};

/**
 * Reads a text sentence by sentence: names, phrases, clauses, dates, and whom each phrase means.
 * @param published ISO day of publication, or null
 */
export const readText = (body: string, knowledge: Knowledge, published: string | null): ReadSentence[] => {
  const { lexicon } = knowledge;
  const sentences = splitSentences(body, lexicon.lang, lexicon.abbreviations);
  const dateline = readDateline(body, knowledge);
  const mentions = namesOf(sentences, knowledge).map((found, i) =>
    found.filter((mention) => (sentences[i]?.tokens[mention.from]?.start ?? 0) >= (dateline?.end ?? 0)),
  );
  const words = sentences.map((sentence, i) => new SentenceWords(sentence, mentions[i] ?? [], knowledge));
  const readings = words.map((sentence) => {
    const reading = readPhrases(sentence);
    return { ...reading, phrases: joinPhrases(sentence, reading.phrases) };
  });
  const offices = linkPhrases(sentences, readings, knowledge, dateline?.country ?? null);
  const read: ReadSentence[] = [];
  for (const [i, sentence] of words.entries()) {
    const { phrases, statements } = readings[i] ?? { phrases: [], statements: [] };
    const clauses: Clauses = readClauses(sentence, phrases);
    const before = read[i - 1]?.context ?? null;
    const previous = before?.words.sentence.paragraph === sentence.sentence.paragraph ? before : null;
    const dates = findDates(sentence.tokens, lexicon, published);
    read.push({ context: { words: sentence, phrases, clauses, dates, offices, previous }, statements });
  }
  return read;
};
