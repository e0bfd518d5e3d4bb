import type { Entry } from "../entry.ts";
import { readGenitive } from "../phrases/genitive.ts";
import { ownerOf } from "../phrases/people.ts";
import { matchTitle } from "../titles.ts";
import type { Context, Trigger } from "./context.ts";
import { modalityOf } from "./modality.ts";
import type { RawClaim } from "./raw-claim.ts";
import { subjectOf } from "./subjects.ts";
import { isAhead, whenOf } from "./when.ts";

/** How far behind the verb the office may stand, in tokens. */
const reach = 12;

interface Office {
  office: "leads" | "official";
  owner: Entry;
  at: number;
  to: number;
}

/** Whose parliament elects, or whose leader appoints. */
const appointer = (context: Context, verb: number): Entry | null => {
  const entry = subjectOf(context, verb - 1, null)?.phrase.refs[0]?.entry;
  if (entry?.type === "Country") return entry;
  return (entry && context.offices.of(entry)?.owner) ?? null;
};

/** The office after the verb: "foreign minister of Egypt", "NATO secretary general", «υπουργός Άμυνας της Ουκρανίας». */
const officeAfter = (context: Context, from: number): Office | null => {
  const { words } = context;
  for (let at = from; at < Math.min(words.tokens.length, from + reach); at++) {
    if (/^[.;]$/.test(words.word(at))) return null;
    const mention = words.mention(at);
    const owned = mention && mention.entry.type !== "Person" ? mention : null;
    let next = owned ? owned.to : at;
    if (owned && /^['’]s?$/.test(words.word(next))) next += 1;
    for (let skip = 0; skip < (owned ? 3 : 1); skip++) {
      const title = matchTitle(words, next + skip);
      if (!title || title.former) continue;
      if (owned) return { office: title.office, owner: ownerOf(owned.entry, words), at, to: title.to };
      const genitive = readGenitive(words, title.to);
      if (genitive)
        return {
          office: genitive.direct ? title.office : "official",
          owner: genitive.owner,
          at,
          to: genitive.to,
        };
      const appointing = appointer(context, from);
      if (appointing) return { office: title.office, owner: appointing, at, to: title.to };
    }
  }
  return null;
};

/** "X was appointed envoy of Y", «ο Χ ορκίστηκε πρόεδρος της Υ»: who takes an office, and of whom. */
export const appointments = (context: Context, published: string | null): RawClaim[] => {
  const { words } = context;
  const claims: RawClaim[] = [];
  const frame = words.lexicon.officeFrame;
  for (let at = 0; at < words.tokens.length; at++) {
    const verb = words.match(words.lexicon.appoint, at);
    const form = verb?.value[0];
    if (!verb || !form || words.named(at) || (form.tense === "base" && words.isArticle(at - 1))) continue;
    const office = officeAfter(context, at + verb.length);
    if (!office) continue;
    const after = context.phrases.find(
      (phrase) =>
        phrase.from >= at + verb.length &&
        phrase.core < office.at &&
        phrase.refs.some((ref) => ref.entry.type === "Person"),
    );
    const phrase = after ?? subjectOf(context, at, form)?.phrase;
    const person = phrase?.refs.find((ref) => ref.entry.type === "Person")?.entry;
    if (
      !phrase ||
      !person ||
      (office.owner.type !== "Country" &&
        office.owner.type !== "Organization" &&
        office.owner.type !== "Place")
    )
      continue;
    const trigger: Trigger = { at, to: at + verb.length, frame, form, passive: false };
    let modality = modalityOf(context, trigger);
    if (modality === null) continue;
    const when = whenOf(context, trigger, [], modality);
    if (modality === "happened" && isAhead(when.edtf, published)) modality = "planned";
    const spans = [at, phrase.from, phrase.to - 1, office.to - 1];
    const [first, last] = [words.tokens[Math.min(...spans)], words.tokens[Math.max(...spans)]];
    if (!first || !last) continue;
    claims.push({
      type: office.office === "leads" ? "LEADS" : "OFFICIAL_OF",
      subject: person,
      object: office.owner,
      modality,
      when: when.edtf,
      attributedTo: [],
      confidence: 0.85,
      sentence: words.sentence.index,
      start: first.start,
      end: last.end,
    });
  }
  return claims;
};
