import { Discourse } from "./discourse.ts";
import type { Entry } from "./entry.ts";
import type { Knowledge } from "./knowledge.ts";
import { Offices } from "./offices.ts";
import type { Phrase, Reading, Ref, Statement, Title } from "./phrase.ts";
import type { Sentence } from "./sentences.ts";

const titleRefs = (title: Title, offices: Offices): Ref[] => {
  if (title.former) return [];
  const holder = offices.holder(title);
  if (holder) return [{ entry: holder }];
  return title.owner && title.owner.type !== "Place" && title.owner.type !== "Person"
    ? [{ entry: title.owner }]
    : [];
};

/** With what the phrases of one sentence are linked. */
interface Around {
  sentence: Sentence;
  reading: Reading;
  offices: Offices;
  discourse: Discourse;
}

/** The office of who stands in the same sentence: before the counterpart, else after. */
const beside = (phrase: Phrase, phrases: Phrase[], offices: Offices) => {
  const flat = phrases.flatMap((whole) => whole.parts ?? [whole]);
  const ordered = [
    ...flat.filter((other) => other.to <= phrase.from).reverse(),
    ...flat.filter((other) => other.from >= phrase.to),
  ];
  for (const other of ordered) {
    if (other.title) return other.title;
    const person = other.refs.find((ref) => ref.entry.type === "Person")?.entry;
    const held = person && (offices.of(person) ?? offices.titleOf(person));
    if (held) return held;
  }
  return undefined;
};

/** A counterpart holds the same office in another country. */
const linkCounterpart = (phrase: Phrase, { sentence, reading, offices, discourse }: Around) => {
  const other = beside(phrase, reading.phrases, offices) ?? discourse.lastOfficial(sentence.index);
  const person = phrase.refs[0]?.entry;
  if (!phrase.owner) return;
  if (person) {
    if (!other) return;
    const statement: Statement = {
      type: other.office === "leads" ? "LEADS" : "OFFICIAL_OF",
      subject: person,
      object: phrase.owner,
      from: phrase.from,
      to: phrase.to,
      key: other.key,
    };
    reading.statements.push(statement);
    offices.add(statement);
    return;
  }
  const holder = other && offices.holder({ key: other.key, office: other.office, owner: phrase.owner });
  phrase.refs = [{ entry: holder ?? phrase.owner }];
};

const linkPhrase = (phrase: Phrase, around: Around) => {
  const { sentence, offices, discourse } = around;
  if (phrase.parts) {
    for (const part of phrase.parts) linkPhrase(part, around);
    phrase.refs = phrase.parts.flatMap((part) => part.refs);
    return;
  }
  if (phrase.kind === "title" && phrase.title) phrase.refs = titleRefs(phrase.title, offices);
  if (phrase.kind === "counterpart") linkCounterpart(phrase, around);
  if (phrase.kind === "group" && phrase.group) {
    phrase.refs = discourse.group(phrase.group.of, phrase.group.count, sentence.index);
  }
  if (phrase.kind === "pronoun") {
    phrase.refs = phrase.plural ? discourse.several(sentence.index) : discourse.person(sentence.index);
  }
};

/**
 * "President Zelenskyy" in a text that speaks of Ukraine: the text says the office, the gazetteer whose. Else the country
 * of the place where a report was written, as news agencies write it.
 */
const ownTitles = (readings: Reading[], knowledge: Knowledge, dateline: Entry | null) => {
  const { titles } = knowledge.lexicon;
  const refs = readings.flatMap(({ phrases }) => phrases.flatMap((whole) => whole.refs));
  const spoken = new Set(
    refs.flatMap(({ entry, place }) => [entry.id, entry.standsFor ?? "", place?.standsFor ?? ""]),
  );
  for (const reading of readings) {
    const flat = reading.phrases.flatMap((whole) => whole.parts ?? [whole]);
    for (const [i, phrase] of flat.entries()) {
      const { title } = phrase;
      const person = phrase.refs[0]?.entry;
      if (!title || title.owner || title.former || person?.type !== "Person" || phrase.refs.length > 1)
        continue;
      if (!titles.ofCountries.has(title.key)) continue;
      const before = flat[i - 1];
      const shared =
        before?.title?.owner && !before.title.former && before.refs[0]?.entry.type === "Person"
          ? before.title.owner
          : null;
      const known =
        person.of && (spoken.has(person.of) || dateline?.id === person.of)
          ? knowledge.gazetteer.entries.get(person.of)
          : null;
      const joined = before && phrase.from - before.to === 1 && phrase.core === phrase.from ? shared : null;
      const otherBefore = flat
        .slice(0, i)
        .some(({ refs: said }) => said.some(({ entry }) => entry.type === "Country" && entry !== dateline));
      const owner = known ?? joined ?? (person.of || otherBefore ? null : dateline);
      if (
        !owner ||
        (owner.type === "Organization" && !/^(?:secretary-general|high-representative)$/.test(title.key))
      )
        continue;
      phrase.title = { ...title, owner };
      reading.statements.push({
        type: title.office === "leads" ? "LEADS" : "OFFICIAL_OF",
        subject: person,
        object: owner,
        from: phrase.from,
        to: phrase.to,
        key: title.key,
      });
    }
  }
};

/** What persons are called, and of which country they are said to be without an office. */
const noteTitles = (reading: Reading, offices: Offices) => {
  const flat = reading.phrases.flatMap((whole) => whole.parts ?? [whole]);
  for (const [i, phrase] of flat.entries()) {
    const person = phrase.refs.find((ref) => ref.entry.type === "Person")?.entry;
    if (!person) continue;
    if (phrase.title) offices.call(person, phrase.title);
    const country =
      phrase.country ??
      (flat[i - 1]?.possessive && flat[i - 1]?.to === phrase.from ? flat[i - 1]?.refs[0]?.entry : undefined);
    if (country?.type === "Country") offices.place(person, country);
  }
};

/**
 * Says whom offices without a name, groups, counterparts and pronouns mean, in the order of the text. Offices are known
 * from the whole text: «ο Ρώσος πρόεδρος» before his name is still him. Fills `refs`; adds the counterparts' offices.
 * @param readings what was read from each sentence, beside it
 * @param dateline the country that a report was written in, if it says so
 */
export const linkPhrases = (
  sentences: Sentence[],
  readings: Reading[],
  knowledge: Knowledge,
  dateline: Entry | null,
): Offices => {
  ownTitles(readings, knowledge, dateline);
  const offices = new Offices();
  for (const reading of readings) for (const statement of reading.statements) offices.add(statement);
  for (const reading of readings) noteTitles(reading, offices);
  const discourse = new Discourse(offices);
  for (const [index, sentence] of sentences.entries()) {
    const reading = readings[index];
    if (!reading) continue;
    for (const phrase of reading.phrases) {
      linkPhrase(phrase, { sentence, reading, offices, discourse });
      discourse.note(phrase, sentence.index);
    }
  }
  return offices;
};
