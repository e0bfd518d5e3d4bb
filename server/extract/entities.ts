import type { ExtractedEntity } from "../contract/extraction.ts";
import type { Entry } from "./entry.ts";

interface Span {
  start: number;
  end: number;
}

/** The entities of an article with where they are mentioned; ids that two different entities would share get a number. */
export class Entities {
  private readonly found = new Map<string, { entry: Entry; spans: Map<number, Span> }>();

  add(entry: Entry, span?: Span) {
    const known = this.found.get(entry.id) ?? { entry, spans: new Map<number, Span>() };
    this.found.set(entry.id, known);
    if (!span) return;
    const old = known.spans.get(span.start);
    if (!old || old.end < span.end) known.spans.set(span.start, span);
  }

  /** In the order in which they first appear. */
  list(): ExtractedEntity[] {
    return [...this.found.values()]
      .map(({ entry, spans }) => {
        const { id, type, name, nameEl, nameEn, aliases, wikidata } = entry;
        const mentions = [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end);
        return { id, type, name, nameEl, nameEn, aliases, wikidata, mentions };
      })
      .sort(
        (a, b) =>
          (a.mentions[0]?.start ?? Infinity) - (b.mentions[0]?.start ?? Infinity) || (a.id < b.id ? -1 : 1),
      );
  }
}
