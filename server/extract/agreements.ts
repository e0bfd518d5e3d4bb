import { slug } from "../text/slug.ts";
import { type AgreementSpan, findAgreementSpans, kindSlug } from "./agreement-spans.ts";
import type { Entry } from "./entry.ts";
import { agreementName } from "./greek-names.ts";
import type { Phrase } from "./phrase.ts";
import { edgeOf } from "./phrases/edge.ts";
import type { Context } from "./relations/context.ts";
import { subjectOf } from "./relations/subjects.ts";

/** An agreement without a name of its own, as a sentence speaks of it. */
export interface AgreementFound {
  entry: Entry;
  from: number;
  to: number;
  parties: Entry[];
}

const countriesOf = (entries: Entry[], context: Context): Entry[] => {
  const lifted = entries.flatMap((entry) => {
    if (entry.type !== "Person") return [entry];
    const country = context.offices.countryOf(entry);
    return country ? [country] : [];
  });
  const parties = lifted.filter((entry) => entry.type === "Country" || entry.type === "Organization");
  return [...new Map(parties.map((entry) => [entry.id, entry])).values()];
};

const partiesOf = (span: AgreementSpan, context: Context): Entry[] => {
  const { phrases } = context;
  const entries = (list: (Phrase | undefined)[]) =>
    countriesOf(
      list.flatMap((phrase) => phrase?.refs.map((ref) => ref.entry) ?? []),
      context,
    );
  const before = phrases.findLast(
    (phrase) =>
      phrase.to <= span.from &&
      span.from - phrase.to <= 2 &&
      (phrase.kind === "adjective" || phrase.possessive),
  );
  const between = phrases.find(
    (phrase) =>
      phrase.from >= span.to &&
      phrase.from - span.to <= 12 &&
      context.words.lexicon.closed.between.has(phrase.prep ?? ""),
  );
  const partner = phrases.find(
    (phrase) =>
      phrase.from >= span.to &&
      phrase.from - span.to <= 8 &&
      context.words.lexicon.closed.with.has(phrase.prep ?? ""),
  );
  const genitive = context.words.greek
    ? phrases.find(
        (phrase) =>
          phrase.from - span.to >= 0 &&
          phrase.from - span.to <= 1 &&
          phrase.case === "gen" &&
          phrase.prep === null,
      )
    : undefined;
  const after = phrases.find(
    (phrase) =>
      phrase.from >= span.to && phrase.from - span.to <= 6 && phrase.prep === null && phrase.kind === "group",
  );
  for (const pair of [before, between, genitive, after])
    if (entries([pair]).length > 1) return entries([pair]);
  const subject = subjectOf(context, span.from, null)?.phrase;
  const all = entries([
    before,
    genitive,
    partner ? undefined : subject,
    ...(partner ? [subject, partner] : []),
  ]);
  return all.length > 1 ? all : entries([subject, partner]);
};

interface Known {
  entry: Entry;
  kind: string;
  parties: Entry[];
  /** The sentence that spoke of it first. */
  sentence: number;
}

/** The agreements that a text speaks of without a name; one book for an article, so that "the treaty" finds its own. */
export class Agreements {
  private readonly found = new Map<string, Known>();
  private last: Known | null = null;

  /** The agreements of a sentence, in order. */
  find(context: Context): AgreementFound[] {
    const known: AgreementFound[] = [];
    for (const span of findAgreementSpans(context)) {
      const again = this.again(span, context);
      const made = again ?? this.make(span, context);
      if (!made) continue;
      this.last = made;
      known.push({ entry: made.entry, from: span.from, to: span.to, parties: made.parties });
    }
    return known;
  }

  /** "the agreement": the last one of its kind, when nothing new is said of it. */
  private again(span: AgreementSpan, context: Context) {
    if (span.described || !this.last) return null;
    const definite =
      context.words.isArticle(span.from - 1) &&
      !context.words.is(context.words.lexicon.closed.indefinite, span.from - 1);
    return definite || context.words.is(context.words.lexicon.closed.again, span.from - 1) ? this.last : null;
  }

  private make(span: AgreementSpan, context: Context) {
    if (!span.described) return null;
    const parties = partiesOf(span, context);
    const before = this.last;
    if (
      before &&
      before.sentence === context.words.sentence.index &&
      parties.every((party) => before.parties.includes(party))
    ) {
      return before;
    }
    if (parties.length < 2 || parties.length > 4) return null;
    const kind = kindSlug(span, context);
    const key = `${parties
      .map((party) => party.id)
      .sort()
      .join(" ")} ${kind}`;
    const old = this.found.get(key);
    if (old) return old;
    const names = parties.map((party) => party.nameEn ?? party.name).join("–");
    const kindEn = kind.replace("partnership-treaty", "partnership").replaceAll("-", " ");
    const nameEn = `${names} ${kindEn}`;
    const { tokens } = context.words;
    const text = agreementName(
      tokens.slice(span.from, span.to).map((token) => token.text),
      context.words.lexicon.agreements.nominative,
    );
    const entry: Entry = {
      id: slug(`${parties.map((party) => party.id).join(" ")} ${kind}`),
      type: "Agreement",
      name: nameEn,
      nameEl: context.words.greek
        ? `${text} (${parties.map((party) => party.nameEl ?? party.name).join(", ")})`
        : null,
      nameEn,
      aliases: [],
      wikidata: null,
      unknown: true,
    };
    const made = { entry, kind, parties, sentence: context.words.sentence.index };
    this.found.set(key, made);
    return made;
  }
}

/** The phrases of a sentence with its agreements among them, in order; an agreement may be an end of a tie. */
export const withAgreements = (
  phrases: Phrase[],
  agreements: AgreementFound[],
  context: Context,
): Phrase[] => {
  const made = agreements.map(({ entry, from, to, parties }): Phrase => {
    const edge = edgeOf(context.words, from, 0);
    return {
      from: edge.from,
      to,
      core: from,
      kind: "name",
      refs: [{ entry, parties }],
      prep: edge.prep,
      case: edge.case,
      possessive: false,
      plural: false,
    };
  });
  return [...phrases, ...made].sort((a, b) => a.from - b.from);
};
