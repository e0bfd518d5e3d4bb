import type { Entry } from "./entry.ts";
import type { Statement, Title } from "./phrase.ts";

/** Who holds which office, as far as this text says it. */
export class Offices {
  private readonly holders: { person: Entry; owner: Entry; key: string; office: "leads" | "official" }[] = [];

  add(statement: Statement) {
    if (statement.type !== "LEADS" && statement.type !== "OFFICIAL_OF") return;
    this.holders.push({
      person: statement.subject,
      owner: statement.object,
      key: statement.key ?? "",
      office: statement.type === "LEADS" ? "leads" : "official",
    });
  }

  /** The one person who holds the office in this text, or null when no one or several do. */
  holder(title: Pick<Title, "key" | "office" | "owner">): Entry | null {
    const { key, office, owner } = title;
    const of = this.holders.filter((holder) => !owner || holder.owner.id === owner.id);
    const same = new Set(of.filter((holder) => holder.key === key).map((holder) => holder.person));
    if (same.size === 1) return [...same][0] ?? null;
    if (same.size > 1 || !owner || office !== "leads" || !/^(?:leader|president|head)$/.test(key))
      return null;
    const leaders = new Set(of.filter((holder) => holder.office === "leads").map((holder) => holder.person));
    return leaders.size === 1 ? ([...leaders][0] ?? null) : null;
  }

  /** What a person holds, the last that was told. */
  of(person: Entry) {
    return this.holders.findLast((holder) => holder.person.id === person.id);
  }
}
