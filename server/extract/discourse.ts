import type { Entry } from "./entry.ts";
import type { Offices } from "./offices.ts";
import type { Phrase, Ref } from "./phrase.ts";

/** How many sentences back a group or a pronoun may look. */
const memory = 4;

interface Seen {
  sentence: number;
  refs: Ref[];
  subject: boolean;
}

const distinct = (refs: Ref[]): Ref[] => [...new Map(refs.map((ref) => [ref.entry.id, ref])).values()];

/** What the text has spoken of so far: it answers "the two leaders", "he", "both countries". */
export class Discourse {
  private seen: Seen[] = [];
  private readonly offices: Offices;

  constructor(offices: Offices) {
    this.offices = offices;
  }

  note(phrase: Phrase, sentence: number) {
    if (phrase.refs.length === 0) return;
    const subject =
      phrase.prep === null && !phrase.possessive && phrase.case !== "gen" && phrase.kind !== "adjective";
    const refs = phrase.refs.map((ref) => (ref.owner ? { entry: ref.owner } : ref));
    this.seen.push({ sentence, refs, subject });
    if (this.seen.length > 60) this.seen = this.seen.slice(-40);
  }

  private recent(sentence: number, wanted: (entry: Entry) => boolean): Seen[] {
    return this.seen
      .filter((seen) => sentence - seen.sentence <= memory)
      .map((seen) => ({ ...seen, refs: seen.refs.filter((ref) => wanted(ref.entry)) }))
      .filter((seen) => seen.refs.length > 0)
      .reverse();
  }

  private last(sentence: number, count: number, type: Entry["type"]): Ref[] {
    const recent = this.recent(sentence, (entry) => entry.type === type);
    const together = recent.find((seen) => distinct(seen.refs).length === count);
    if (together && count > 1) return distinct(together.refs);
    const all = distinct(recent.flatMap((seen) => seen.refs)).slice(0, count);
    return all.length === count ? all : [];
  }

  private countries(sentence: number, count: number): Ref[] {
    if (count === 1) return this.ownCountry(sentence);
    const persons = this.last(sentence, count, "Person").flatMap((ref) => {
      const office = this.offices.of(ref.entry);
      return office?.owner.type === "Country" ? [{ entry: office.owner }] : [];
    });
    const lifted = distinct(persons);
    const named = this.last(sentence, count, "Country");
    const paired = this.recent(sentence, (entry) => entry.type === "Country").some(
      (seen) => distinct(seen.refs).length === count,
    );
    return paired || lifted.length !== count ? named : lifted;
  }

  /** "his country": whose office the last person holds. */
  private ownCountry(sentence: number): Ref[] {
    const [person] = this.person(sentence);
    const owner = person && this.offices.of(person.entry)?.owner;
    return owner ? [{ entry: owner }] : [];
  }

  /** The members of "the two leaders" (persons) or "both sides" (countries, else persons). */
  group(of: "person" | "country", count: number, sentence: number): Ref[] {
    if (of === "country") return this.countries(sentence, count);
    if (count === 0) return this.together(sentence);
    const persons = this.last(sentence, count, "Person");
    return persons.length ? persons : this.last(sentence, count, "Country");
  }

  /** Two or more persons named in one breath, shortly before. */
  private together(sentence: number): Ref[] {
    const seen = this.recent(sentence, (entry) => entry.type === "Person").find(
      ({ refs, sentence: where }) => sentence - where <= 2 && distinct(refs).length > 1,
    );
    return seen ? distinct(seen.refs) : [];
  }

  /** Whom "they" can mean: two or more named together, else the last country or organisation that acted. */
  several(sentence: number): Ref[] {
    const recent = this.recent(sentence, (entry) => entry.type === "Person" || entry.type === "Country");
    const joined = recent.find((seen) => sentence - seen.sentence <= 2 && distinct(seen.refs).length > 1);
    if (joined) return distinct(joined.refs);
    const body = this.recent(
      sentence,
      (entry) => entry.type === "Country" || entry.type === "Organization",
    ).find((seen) => seen.subject && sentence - seen.sentence <= 1);
    return body ? distinct(body.refs) : [];
  }

  /** The person that "he" or "she" means: the last subject who is a person. */
  person(sentence: number): Ref[] {
    const found = this.recent(sentence, (entry) => entry.type === "Person").find(
      (seen) => seen.subject && sentence - seen.sentence <= 1 && distinct(seen.refs).length === 1,
    );
    return found ? distinct(found.refs) : [];
  }

  /** The last person who was named with an office, for "his counterpart". */
  lastOfficial(sentence: number) {
    for (const seen of this.recent(sentence, (entry) => entry.type === "Person")) {
      for (const ref of seen.refs) {
        const office = this.offices.of(ref.entry);
        if (office) return office;
      }
    }
    return undefined;
  }
}
