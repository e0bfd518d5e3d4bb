import type { Entry } from "../entry.ts";
import type { Mention } from "../mentions.ts";
import type { Ref, Statement } from "../phrase.ts";
import type { SentenceWords } from "../sentence-words.ts";
import { destination, isFormer, matchTitle } from "../titles.ts";
import type { Core } from "./core.ts";
import { isPossessive, officeStatement, ownerOf, personAt } from "./people.ts";
import { countryUnit, namedUnit, unitNoun } from "./units.ts";

/** Longest row of words between a country and the noun that is its: "Russian deputy first …". */
const reach = 5;

const located = (subject: Entry, object: Entry, from: number, to: number): Statement[] =>
  subject.id === object.id || !["Country", "Place"].includes(object.type)
    ? []
    : [{ type: "LOCATED_IN", subject, object, from, to }];

/** "the UN mission MINUSMA", "the Russian intelligence service GRU" are part of it; a company only has its seat there. */
const belongs = (subject: Entry, owner: Entry, ofState: boolean, from: number, to: number): Statement[] =>
  owner.type === "Organization" || (ofState && owner.type === "Country")
    ? [{ type: "PART_OF", subject, object: owner, from, to }]
    : located(subject, owner, from, to);

/** Place or organisation of a class word: "city of Odesa", "news agency KCNA"; `at` is right after the class. */
const namedAfter = (words: SentenceWords, at: number, types: string[]): Mention | null => {
  let next = at;
  while (
    words.word(next) === "of" ||
    words.lexicon.articles.has(words.word(next)) ||
    /^["“«]$/.test(words.word(next))
  )
    next += 1;
  const mention = words.mention(next);
  return mention?.kind === "name" && types.includes(mention.entry.type) ? mention : null;
};

/** A title at `at` with a country known, and the holder after it. */
export const readOffice = (
  words: SentenceWords,
  at: number,
  start: number,
  owner: Entry | null,
): Core | null => {
  const title = matchTitle(words, at);
  if (!title) return null;
  let to = destination(words, title.to);
  const former = title.former || isFormer(words, start);
  const comma = words.word(to) === "," ? 1 : 0;
  const person = personAt(words, to) ?? (comma ? personAt(words, to + 1) : null);
  const full = { key: title.key, office: title.office, owner, former };
  if (!person) return { kind: "title", refs: [], to: title.to, title: full };
  to = person.to;
  const possessive = isPossessive(words, to);
  if (possessive) to += 1;
  return {
    kind: "name",
    refs: [{ entry: person.entry }],
    to,
    title: full,
    possessive,
    statements: officeStatement(person.entry, full, start, person.to),
  };
};

/** "the British capital" is London; "a Polish base" is somewhere in Poland. */
const placeOfClass = (words: SentenceWords, at: number, owner: Entry): Ref => {
  const capital = words.is(words.lexicon.closed.capital, at);
  const place = capital ? words.knowledge.gazetteer.capitals.get(owner.id) : undefined;
  return place ? { entry: owner, place } : { entry: owner };
};

const counterpart = (words: SentenceWords, at: number, owner: Entry): Core | null => {
  const found = words.match(words.lexicon.grammar.counterpart, at);
  if (!found) return null;
  let to = at + found.length;
  if (words.greek && /^(?:του|της|τουσ)$/.test(words.word(to))) to += 1;
  if (words.greek && words.is(words.lexicon.titles.modifiers, to)) to += 1;
  const person = personAt(words, to) ?? (words.word(to) === "," ? personAt(words, to + 1) : null);
  if (person) return { kind: "counterpart", refs: [{ entry: person.entry }], to: person.to, owner };
  return { kind: "counterpart", refs: [], to, owner };
};

/**
 * What follows a country's name or adjective: its office-holder, forces, town, agency, authorities, or a person.
 * @param at right after the country (and its 's)
 */
export const readOwned = (
  words: SentenceWords,
  mention: Mention,
  at: number,
  possessive: boolean,
): Core | null => {
  const { grammar } = words.lexicon;
  const government =
    possessive && mention.entry.standsFor
      ? words.knowledge.gazetteer.entries.get(mention.entry.standsFor)
      : undefined;
  const owner = government ?? ownerOf(mention.entry, words);
  const start = mention.from;
  for (let next = at; next < at + reach; next++) {
    const gap = next - at;
    const office = readOffice(words, next, start, owner);
    if (office) return office;
    const other = counterpart(words, next, owner);
    if (other) return other;
    const own = namedUnit(words, next);
    if (own) {
      return {
        kind: "name",
        refs: [{ entry: own.entry }],
        to: own.to,
        statements: [{ type: "PART_OF", subject: own.entry, object: owner, from: start, to: own.to }],
      };
    }
    const unit = unitNoun(words, next);
    if (unit && owner.type === "Organization") {
      return { kind: "name", refs: [{ entry: owner, unit: true }], to: next + unit.length, plural: true };
    }
    if (unit && owner.type === "Country") {
      const to = next + unit.length;
      if (words.mention(to)?.entry.type === "Person") return null;
      return {
        kind: "name",
        refs: [{ entry: countryUnit(owner, unit.value, words), owner }],
        to,
        plural: true,
      };
    }
    const place = words.match(grammar.placeClasses, next);
    const whole = words.mention(next);
    if (whole?.kind === "name" && whole.entry.type === "Place" && (place || (gap === 0 && possessive))) {
      const { entry, to } = whole;
      return {
        kind: "name",
        refs: [{ entry }],
        to,
        statements: located(entry, mention.entry.seat ? owner : mention.entry, start, to),
      };
    }
    if (place) {
      const town = namedAfter(words, next + place.length, ["Place"]);
      if (town)
        return {
          kind: "name",
          refs: [{ entry: town.entry }],
          to: town.to,
          statements: located(town.entry, owner, start, town.to),
        };
      return { kind: "name", refs: [placeOfClass(words, next, owner)], to: next + place.length };
    }
    const body = words.match(grammar.organizationClasses, next);
    if (body) {
      const named = namedAfter(words, next + body.length, ["Organization", "MilitaryUnit"]);
      if (named) {
        return {
          kind: "name",
          refs: [{ entry: named.entry }],
          to: named.to,
          statements: belongs(
            named.entry,
            owner,
            words.is(words.lexicon.closed.stateBodies, next + body.length - 1),
            start,
            named.to,
          ),
        };
      }
    }
    const standIn = words.match(grammar.standIns, next);
    const titled = standIn && !words.greek && matchTitle(words, next + standIn.length);
    if (standIn && !words.mention(next) && !titled) {
      let to = next + standIn.length;
      if (words.greek) while (words.is(words.lexicon.titles.modifiers, to) && !words.named(to)) to += 1;
      return { kind: "name", refs: [{ entry: owner }], to, owner, plural: true };
    }
    const inner = words.mention(next);
    if (inner) {
      const direct = inner.kind === "name" && (gap === 0 || !possessive);
      if (direct && inner.entry.type === "Person") {
        return { kind: "name", refs: [{ entry: inner.entry }], to: inner.to, country: owner };
      }
      if (
        direct &&
        gap === 0 &&
        mention.kind === "adjective" &&
        ["Place", "Organization"].includes(inner.entry.type)
      ) {
        return { kind: "name", refs: [{ entry: inner.entry }], to: inner.to };
      }
      return null;
    }
    const token = words.tokens[next];
    if (words.word(next - 1) === "-" && token?.kind === "word") continue;
    if (
      !token || token.kind === "sign" ? token?.text !== "-" : words.isBarrier(next) || words.isArticle(next)
    )
      return null;
  }
  return null;
};
