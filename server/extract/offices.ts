import type { Entry } from "./entry.ts";
import type { Statement, Title } from "./phrase.ts";

/** Who holds which office, as far as this text says it. */
export class Offices {
  private readonly called: { person: Entry; key: string; office: "leads" | "official" }[] = [];
  private readonly places = new Map<string, Entry>();
  private readonly holders: { person: Entry; owner: Entry; key: string; office: "leads" | "official" }[] = [];

  add(statement: Statement) {
    if (statement.type !== "LEADS" && statement.type !== "OFFICIAL_OF") return;
    const { subject: person, object: owner, key = "" } = statement;
    const again = this.holders.findIndex(
      (holder) => holder.person.id === person.id && holder.owner.id === owner.id && holder.key === key,
    );
    if (again >= 0) this.holders.splice(again, 1);
    this.holders.push({ person, owner, key, office: statement.type === "LEADS" ? "leads" : "official" });
  }

  /** Remembers what a person is called, also when the text does not say of which country. */
  call(person: Entry, title: Title) {
    if (title.former) return;
    const again = this.called.findIndex((call) => call.person.id === person.id && call.key === title.key);
    if (again >= 0) this.called.splice(again, 1);
    this.called.push({ person, key: title.key, office: title.office });
  }

  /** The country that a text ties a person to without an office: "Armenia's Nikol Pashinyan". */
  place(person: Entry, country: Entry) {
    this.places.set(person.id, country);
  }
  countryOf(person: Entry): Entry | null {
    return this.of(person)?.owner ?? this.places.get(person.id) ?? null;
  }

  /** The last title that a person was called by. */
  titleOf(person: Entry) {
    return this.called.findLast((call) => call.person.id === person.id);
  }

  /** The one person who holds the office in this text, or null when no one or several do. */
  holder(title: Pick<Title, "key" | "office" | "owner">): Entry | null {
    const { key, office, owner } = title;
    if (!owner) {
      const named = this.called.filter((call) => call.key === key || call.key.endsWith(`-${key}`));
      const persons = new Set(named.map((call) => call.person));
      return persons.size === 1 ? ([...persons][0] ?? null) : null;
    }
    const of = this.holders.filter((holder) => holder.owner.id === owner.id);
    const same = new Set(of.filter((holder) => holder.key === key).map((holder) => holder.person));
    if (same.size === 1) return [...same][0] ?? null;
    if (same.size > 1 || office !== "leads" || !/^(?:leader|president|head)$/.test(key)) return null;
    const leaders = new Set(of.filter((holder) => holder.office === "leads").map((holder) => holder.person));
    return leaders.size === 1 ? ([...leaders][0] ?? null) : null;
  }

  /** What a person holds, the last that was told. */
  of(person: Entry) {
    return this.holders.findLast((holder) => holder.person.id === person.id);
  }
}
