import type { Entry } from "../entry.ts";
import type { Phrase } from "../phrase.ts";
import type { Context, Trigger } from "./context.ts";
import { subjectOf } from "./subjects.ts";

const speakers = (phrase: Phrase): Entry[] =>
  phrase.refs.flatMap(({ entry, place }) => {
    const speaker = place?.seat ? place : entry;
    return ["Person", "Organization", "Country", "MilitaryUnit"].includes(speaker.type) ? [speaker] : [];
  });

/** "according to X", «σύμφωνα με το X», «όπως ανακοίνωσε το … X»: it holds for the whole sentence. */
const sources = (context: Context): Entry[] => {
  const { words, phrases } = context;
  const found: Entry[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    const cue = words.match(words.lexicon.modality.sourceOnly, at);
    if (!cue) continue;
    const phrase = phrases.find(
      (candidate) =>
        candidate.to > at + cue.length &&
        candidate.from <= at + cue.length + 4 &&
        candidate.to > at + cue.length,
    );
    if (phrase) found.push(...speakers(phrase));
  }
  return found;
};

/** Who says the content clause that a trigger is in, or the whole sentence in ", X said". */
const sayer = (context: Context, trigger: Trigger): Entry[] => {
  const { words, clauses } = context;
  for (let clause = clauses.of[trigger.at] ?? null; clause; clause = clause.parent) {
    if (clause.kind !== "content") continue;
    for (let at = clause.from - 1; at >= Math.max(0, clause.from - 8); at--) {
      if (!words.saying(at)) continue;
      const [form] = words.saying(at) ?? [];
      const subject = subjectOf(context, at, form ?? null);
      if (subject) return speakers(subject.phrase);
    }
  }
  for (let at = words.tokens.length - 1; at > trigger.to; at--) {
    if (!words.saying(at)) continue;
    const phrase = context.phrases.find(
      (candidate) =>
        candidate.prep === null &&
        (candidate.to === at || candidate.from === at + 1) &&
        /^[,”"»]$/.test(words.word(Math.min(candidate.from, at) - 1)),
    );
    if (phrase) return speakers(phrase);
  }
  return [];
};

/** Who accuses or denies, when the trigger stands under such a verb. */
const accuser = (context: Context, trigger: Trigger): Entry[] => {
  const { words } = context;
  const { alleged, denied } = words.lexicon.modality;
  for (let at = trigger.at - 1; at >= 0; at--) {
    const cue = words.match(alleged, at) ?? words.match(denied, at);
    if (!cue || words.verbForms(at).length === 0) continue;
    const [form] = words.verbForms(at);
    const passive =
      form?.voice === "passive" || words.is(words.lexicon.grammar.be, words.skipAdverbs(at - 1, -1));
    if (passive) continue;
    const subject = subjectOf(context, at, form ?? null);
    return subject ? speakers(subject.phrase) : [];
  }
  return [];
};

/** To whom the sentence ascribes what a trigger tells. Empty: the article says it itself. */
export const attributionOf = (context: Context, trigger: Trigger, modality: string): Entry[] => {
  const people = modality === "alleged" || modality === "denied" ? accuser(context, trigger) : [];
  const all = [...people, ...sources(context), ...sayer(context, trigger)];
  return [...new Map(all.map((entry) => [entry.id, entry])).values()];
};
