import type { Modality, Mode } from "../../contract/vocabulary.ts";
import type { Entry } from "../entry.ts";
import { attributionOf } from "./attribution.ts";
import type { Context, Filler, Trigger } from "./context.ts";
import { endsOf } from "./ends.ts";
import { modalityOf } from "./modality.ts";
import { placeOf } from "./pick.ts";
import type { RawClaim } from "./raw-claim.ts";
import { themeStands } from "./themes.ts";
import { findTriggers } from "./triggers.ts";
import { isAhead, whenOf } from "./when.ts";

/** Confidence before what lowers it: a verb says it plainly, a noun a little less (docs/extraction.md). */
const base = { verb: 0.9, noun: 0.85 };
const lowered = { unknown: 0.95, linked: 0.9, heading: 0.85 };

const modeOf = (context: Context, trigger: Trigger): Mode | undefined => {
  const { frame } = trigger;
  if (frame.type !== "MET_WITH") return undefined;
  const { phoneWords, videoWords } = context.words.lexicon.relations;
  const near = (list: typeof phoneWords) => {
    for (
      let at = Math.max(0, trigger.at - 4);
      at < Math.min(context.words.tokens.length, trigger.to + 14);
      at++
    ) {
      if (
        context.clauses.of[at] === context.clauses.of[trigger.at] &&
        context.words.is(list, at) &&
        !context.words.named(at)
      )
        return true;
    }
    return false;
  };
  if (near(videoWords)) return "video";
  if (frame.mode === "phone" || near(phoneWords)) return "phone";
  return frame.mode;
};

const placeAt = (context: Context, trigger: Trigger, fillers: Filler[]): Entry | undefined => {
  if (trigger.frame.type !== "MET_WITH") return undefined;
  const used = new Set(fillers.map((filler) => filler.phrase));
  const candidates = context.phrases.filter(
    (phrase) =>
      !used.has(phrase) &&
      placeOf(context, phrase) &&
      context.clauses.of[phrase.core] === context.clauses.of[trigger.at],
  );
  const nearest = candidates.sort((a, b) => Math.abs(a.from - trigger.at) - Math.abs(b.from - trigger.at))[0];
  return nearest && placeOf(context, nearest);
};

const confidenceOf = (context: Context, trigger: Trigger, fillers: Filler[]): number => {
  let confidence = trigger.form ? base.verb : base.noun;
  for (const { phrase, certainty } of fillers) {
    confidence *= certainty;
    if (phrase.kind !== "name" && phrase.kind !== "adjective") confidence *= lowered.linked;
    if (phrase.refs.some((ref) => ref.entry.unknown)) confidence *= lowered.unknown;
  }
  if (context.words.sentence.heading) confidence *= lowered.heading;
  return confidence;
};

/** An alliance holds from the day it was made. */
const stateSince = (edtf: string | null, modality: Modality, type: string): string | null =>
  type === "ALLY_OF" && modality === "happened" && edtf && !edtf.includes("/") ? `${edtf}/..` : edtf;

/** "before the summit with X": it is to come, if the text dates it. */
const isBefore = (context: Context, trigger: Trigger): boolean => {
  const { words } = context;
  if (trigger.form) return false;
  for (let at = trigger.at - 1; at >= Math.max(0, trigger.at - 4); at--) {
    if (words.is(words.lexicon.closed.before, at)) return true;
    if (words.isPreposition(at) && !words.is(words.lexicon.closed.from, at)) return false;
  }
  return false;
};

const claimsOf = (
  context: Context,
  trigger: Trigger,
  all: Trigger[],
  published: string | null,
): RawClaim[] => {
  if (!themeStands(context, trigger)) return [];
  const said = modalityOf(context, trigger);
  if (said === null) return [];
  const ends = endsOf(context, trigger);
  if (!ends) return [];
  let modality: Modality = said === "happened" ? (trigger.frame.modality ?? said) : said;
  let when = whenOf(context, trigger, all, modality);
  if (modality === "happened" && when.date?.fixed && isAhead(when.edtf, published)) {
    modality = "planned";
    when = whenOf(context, trigger, all, modality);
  }
  if (modality === "happened" && isBefore(context, trigger)) {
    modality = "planned";
    when = whenOf(context, trigger, all, modality);
    if (when.edtf === null) return [];
  }
  const { tokens, sentence } = context.words;
  const spans = [
    trigger.at,
    trigger.to - 1,
    ...ends.fillers.flatMap(({ phrase }) => [phrase.from, phrase.to - 1]),
  ];
  if (when.date) spans.push(when.date.from, when.date.to - 1);
  const inside = spans.filter((at) => at >= 0 && at < tokens.length);
  const shared = {
    type: trigger.frame.type,
    modality,
    when: trigger.frame.modality ? null : stateSince(when.edtf, modality, trigger.frame.type),
    mode: modeOf(context, trigger),
    at: placeAt(context, trigger, ends.fillers),
    attributedTo: attributionOf(context, trigger, modality),
    confidence: confidenceOf(context, trigger, ends.fillers),
    sentence: sentence.index,
    cores: ends.fillers.flatMap(({ phrase }) => (phrase.parts ?? [phrase]).map((part) => part.core)),
    start: tokens[Math.min(...inside)]?.start ?? sentence.start,
    end: tokens[Math.max(...inside)]?.end ?? sentence.end,
  };
  const atHome = ([subject, object]: [Entry, Entry]) =>
    trigger.frame.type === "VISITED" &&
    subject.type === "Person" &&
    object.standsFor !== undefined &&
    object.standsFor === (context.offices.of(subject)?.owner.id ?? subject.of);
  return ends.pairs
    .filter((pair) => !atHome(pair))
    .map(([subject, object]) => ({ ...shared, subject, object }));
};

/**
 * The claims that a sentence makes by its verbs and nouns.
 * @param published ISO day of publication, or null
 */
export const matchFrames = (context: Context, published: string | null): RawClaim[] => {
  const triggers = findTriggers(context);
  const claims = triggers.map((trigger) => ({
    trigger,
    made: claimsOf(context, trigger, triggers, published),
  }));
  const deploys = new Set(
    claims
      .filter(({ trigger, made }) => trigger.frame.type === "DEPLOYED_TO" && made.length > 0)
      .map(({ trigger }) => trigger.at),
  );
  return claims.flatMap(({ trigger, made }) =>
    trigger.frame.type === "SUPPLIES" && deploys.has(trigger.at) ? [] : made,
  );
};
