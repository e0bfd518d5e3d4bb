import type { Entry } from "../entry.ts";
import type { Mention } from "../mentions.ts";
import type { Phrase, Reading, Ref, Statement } from "../phrase.ts";
import type { SentenceWords } from "../sentence-words.ts";
import { readApposition } from "./apposition.ts";
import { isAttribute } from "./attribute.ts";
import type { Core } from "./core.ts";
import { edgeOf } from "./edge.ts";
import { readGenitive } from "./genitive.ts";
import { locatedAfter } from "./located.ts";
import { readOwned } from "./owned.ts";
import { officeStatement } from "./people.ts";
import { readTitled } from "./titled.ts";
import { countryUnit, namedUnit, unitNoun } from "./units.ts";

const refOf = (entry: Entry, words: SentenceWords): Ref => {
  const country = entry.standsFor ? words.knowledge.gazetteer.entries.get(entry.standsFor) : undefined;
  return country ? { entry: country, place: entry } : { entry };
};

/** "Iran-backed", "Paris-based": a word that names a country without speaking of it. */
const isEmbedded = (words: SentenceWords, to: number) =>
  /^[-‐‑]$/.test(words.word(to)) && words.is(words.lexicon.grammar.embedded, to + 1);

/** "Greek-Turkish", "Russia-Ukraine": two owners of the next noun. */
const readPair = (words: SentenceWords, mention: Mention): Core | null => {
  const second = /^[-‐‑–]$/.test(words.word(mention.to)) ? words.mention(mention.to + 1) : undefined;
  if (second?.entry.type !== mention.entry.type) return null;
  return {
    kind: "adjective",
    refs: [refOf(mention.entry, words), refOf(second.entry, words)],
    to: second.to,
  };
};

const readMention = (words: SentenceWords, mention: Mention): Core | null => {
  const { entry } = mention;
  if (isEmbedded(words, mention.to)) return { kind: "adjective", refs: [], to: mention.to + 2 };
  const pair = readPair(words, mention);
  if (pair) return pair;
  const possessive =
    !words.greek &&
    /^['’]s?$/.test(words.word(mention.to)) &&
    (words.word(mention.to).length > 1 || /s$/.test(words.word(mention.to - 1)));
  const after = mention.to + (possessive ? 1 : 0);
  if (entry.type === "Person") {
    if (possessive) {
      const own = unitNoun(words, after) ?? words.match(words.lexicon.grammar.standIns, after);
      if (own) return { kind: "name", refs: [{ entry }], to: after + own.length, plural: true };
      return { kind: "name", refs: [{ entry }], to: after, possessive };
    }
    const apposition = readApposition(words, entry, mention.from, mention.to);
    if (!apposition) return { kind: "name", refs: [{ entry }], to: mention.to };
    const { to, title, statements } = apposition;
    return { kind: "name", refs: [{ entry }], to, title, statements };
  }
  if (entry.type === "Agreement" || entry.type === "Event")
    return { kind: "name", refs: [{ entry }], to: mention.to };
  const attributive = mention.kind !== "name" || possessive || !words.greek;
  const owned = attributive ? readOwned(words, mention, after, possessive) : null;
  if (owned) return owned;
  if (
    mention.kind === "people" &&
    /(?:s|ese|ish|οι|ων|ουσ|εσ)$/.test(words.word(mention.to - 1)) &&
    words.isArticle(mention.from - 1) &&
    (words.isBarrier(mention.to) || words.isArticle(mention.to))
  ) {
    return { kind: "name", refs: [{ entry }], to: mention.to, plural: true };
  }
  if (mention.kind !== "name" || (!possessive && isAttribute(words, mention))) {
    return { kind: "adjective", refs: [refOf(entry, words)], to: mention.to };
  }
  return {
    kind: "name",
    refs: [refOf(entry, words)],
    to: after,
    possessive,
    statements: locatedAfter(words, mention),
  };
};

/** Nouns that come before whose they are: "troops from Kenya", "the government of Peru", «η κυβέρνηση της Γαλλίας». */
const readNounOf = (words: SentenceWords, at: number): Core | null => {
  const { grammar } = words.lexicon;
  const named = namedUnit(words, at);
  if (named) {
    const after = readGenitive(words, named.to);
    const owner = after?.owner.type === "Country" ? after.owner : null;
    const statements: Statement[] = owner
      ? [{ type: "PART_OF", subject: named.entry, object: owner, from: at, to: after?.to ?? named.to }]
      : [];
    return {
      kind: "name",
      refs: [{ entry: named.entry }],
      to: owner ? (after?.to ?? named.to) : named.to,
      statements,
    };
  }
  const unit = unitNoun(words, at);
  const standIn = words.match(grammar.standIns, at);
  const noun = unit ?? standIn;
  if (!noun) return null;
  let to = at + noun.length;
  if (words.greek) while (words.is(words.lexicon.titles.modifiers, to) && !words.named(to)) to += 1;
  const from = words.is(words.lexicon.closed.from, to)
    ? words.mention(to + 1 + (words.isArticle(to + 1) ? 1 : 0))
    : undefined;
  const genitive = readGenitive(words, to);
  const owner =
    from &&
    (from.entry.type === "Country" || (from.entry.type === "Organization" && !unit)) &&
    from.kind === "name"
      ? { entry: from.entry, to: from.to }
      : genitive?.direct && genitive.owner.type !== "Place"
        ? { entry: genitive.owner, to: genitive.to }
        : null;
  if (!owner) return null;
  if (unit && owner.entry.type === "Country") {
    return {
      kind: "name",
      refs: [{ entry: countryUnit(owner.entry, unit.value, words), owner: owner.entry }],
      to: owner.to,
      plural: true,
    };
  }
  return standIn
    ? { kind: "name", refs: [{ entry: owner.entry }], to: owner.to, owner: owner.entry, plural: true }
    : null;
};

/** "the ministers", «οι υπουργοί», with nothing said of which: those named together before. */
const readUncounted = (words: SentenceWords, at: number): Core | null => {
  const found = words.isArticle(at - 1) ? words.match(words.lexicon.groups.person, at) : null;
  if (!found) return null;
  const to = at + found.length;
  const next = words.tokens[to];
  const bare = !next || next.kind === "sign" || words.isVerbLike(to) || words.isAdverb(to);
  if (!bare || /^[-–(]$/.test(words.word(to))) return null;
  return { kind: "group", refs: [], to, group: { of: "person", count: 0 }, plural: true };
};

/** "the two leaders", «οι δύο πλευρές». */
const readGroup = (words: SentenceWords, at: number): Core | null => {
  const { lexicon } = words;
  const count = lexicon.counts.get(words.word(at));
  if (!count) return readUncounted(words, at);
  let next = at + 1;
  while (
    words.isArticle(next) ||
    (next < at + 3 &&
      !words.isBarrier(next) &&
      !words.match(lexicon.groups.person, next) &&
      !words.match(lexicon.groups.country, next) &&
      !words.named(next))
  )
    next += 1;
  const person = words.match(lexicon.groups.person, next);
  const country = person ? null : words.match(lexicon.groups.country, next);
  const found = person ?? country;
  if (!found) return null;
  return {
    kind: "group",
    refs: [],
    to: next + found.length,
    group: { of: person ? "person" : "country", count },
    plural: true,
  };
};

const readCore = (words: SentenceWords, at: number): Core | null => {
  const mention = words.mention(at);
  if (mention) return readMention(words, mention);
  const group = readGroup(words, at);
  if (group) return group;
  if (words.isVerbLike(at) && !unitNoun(words, at) && !/ed$/.test(words.word(at))) return null;
  const titled = readTitled(words, at);
  if (titled) return titled;
  const noun = readNounOf(words, at);
  if (noun) return noun;
  const { pronouns, grammar } = words.lexicon;
  const other = words.match(grammar.counterpart, at);
  if (other) return { kind: "counterpart", refs: [], to: at + other.length };
  if (words.match(pronouns.person, at)) return { kind: "pronoun", refs: [], to: at + 1 };
  const own = words.match(grammar.ownCountry, at);
  if (own) return { kind: "group", refs: [], to: at + own.length, group: { of: "country", count: 1 } };
  const many = words.match(pronouns.plural, at);
  if (many) return { kind: "pronoun", refs: [], to: at + many.length, plural: true };
  return null;
};

/** «επικεφαλής της M23 είναι ο Μπισίμουα», "Haftar is the commander of the LNA". */
const officesTold = (words: SentenceWords, phrases: Phrase[]): Statement[] =>
  phrases.flatMap((first, i) => {
    const second = phrases[i + 1];
    if (!second || !/^(?:is|ειναι)$/.test(words.word(first.to)) || second.from !== first.to + 1) return [];
    const [office, holder] = first.kind === "title" ? [first, second] : [second, first];
    const person = holder.refs[0]?.entry;
    if (office.kind !== "title" || !office.title || person?.type !== "Person" || holder.refs.length > 1)
      return [];
    return officeStatement(person, office.title, first.from, second.to);
  });

/** The noun phrases of a sentence that stand for entities, in order, and what they state by themselves. */
export const readPhrases = (words: SentenceWords): Reading => {
  const phrases: Phrase[] = [];
  const statements: Statement[] = [];
  let floor = 0;
  let at = 0;
  while (at < words.tokens.length) {
    const core = readCore(words, at);
    if (!core) {
      at += 1;
      continue;
    }
    const edge = edgeOf(words, at, floor);
    const whose = phrases.at(-1);
    if (whose?.possessive && whose.to === edge.from && edge.prep === null) edge.prep = whose.prep;
    const { to, kind, refs, title, group, owner, country, possessive = false, plural = false } = core;
    phrases.push({
      from: edge.from,
      to,
      core: at,
      kind,
      refs,
      prep: edge.prep,
      case: edge.case,
      possessive,
      plural,
      ...(title && { title }),
      ...(group && { group }),
      ...(owner && { owner }),
      ...(country && { country }),
    });
    statements.push(...(core.statements ?? []));
    floor = to;
    at = to;
  }
  return { phrases, statements: [...statements, ...officesTold(words, phrases)] };
};
