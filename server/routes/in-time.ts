import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import { append } from "../contract/append.ts";
import type { Moment } from "../contract/ties.ts";
import { statement } from "../neo4j/statement.ts";
import type { Measure } from "./best-completion.ts";
import { claimFilters, type Filters } from "./filters.ts";
import type { Step } from "./neighbourhood.ts";

/** When something holds, in days since 1970-01-01; infinite where it is open. */
export interface Span {
  first: number;
  last: number;
}

/** A dated claim that may be chosen for a hop. */
export interface DatedClaim extends Span {
  id: string;
  confidence: number;
}

const day = z.string().nullable();
const datedOf = statement(
  "routes/dated.cypher",
  claimFilters.extend({ ties: z.array(z.string()) }),
  z.object({ tie: z.string(), claim: z.string(), from: day, to: day, confidence: z.number() }),
);

const dayLength = 86_400_000;

/** Stands for a day that never comes: a claim with an open end is past for certain only then. */
const never = Number.MAX_VALUE;
const spanOf = (from: string | null, to: string | null): Span => ({
  first: from === null ? Number.NEGATIVE_INFINITY : Date.parse(from) / dayLength,
  last: to === null ? Number.POSITIVE_INFINITY : Date.parse(to) / dayLength,
});

/** A day as ISO 8601 has it, null when it is open. */
export const isoDay = (day: number): string | null =>
  Math.abs(day) < never ? new Date(day * dayLength).toISOString().slice(0, 10) : null;

/** The moments of a tie that count, as spans. */
const spansOf = (moments: readonly Moment[], { modalities, first, last }: Filters): Span[] => {
  const window = spanOf(first, last);
  return moments.flatMap(({ modality, from, to }) => {
    const span = spanOf(from, to);
    const counts = modalities.includes(modality) && span.first <= window.last && span.last >= window.first;
    return counts ? [span] : [];
  });
};

/** Reads the dated claims of ties that count, by tie. */
export const readDated = async (
  transaction: ManagedTransaction,
  ties: Iterable<string>,
  { modalities, first, last }: Filters,
): Promise<Map<string, DatedClaim[]>> => {
  const dated = new Map<string, DatedClaim[]>();
  const rows = await datedOf.run(transaction, { ties: [...new Set(ties)], modalities, first, last });
  for (const { tie, claim, from, to, confidence } of rows)
    append(dated, tie, { id: claim, ...spanOf(from, to), confidence });
  return dated;
};

/** Whether hops may follow each other as far as their dates allow it, or must for certain. */
export type InTime = "possible" | "certain";

/**
 * The day on which one is past a claim when one comes to it on the day `now`. As far as dates allow it: the earliest day
 * of the claim that is not before; for certain: its last day, when none of its days is before. Null when it is too late.
 */
const pass = (inTime: InTime, now: number, { first, last }: Span): number | null => {
  if (inTime === "possible") return last >= now ? Math.max(now, first) : null;
  return first >= now ? last : null;
};

/** A claim that is chosen for a hop. */
export interface Chosen {
  claim: DatedClaim;
  /** The day on which one is past it. */
  now: number;
  /** Whether it is surely not before the one chosen for the hop before. */
  certain: boolean;
}

/**
 * The claim of a hop by which one is past it first. Of several: one that is surely not before the last chosen, then the
 * one that ends first, then the surest.
 */
export const chooseClaim = (
  inTime: InTime,
  before: Chosen | null,
  claims: readonly DatedClaim[],
): Chosen | null => {
  const now = before?.now ?? Number.NEGATIVE_INFINITY;
  const ended = before?.claim.last ?? Number.NEGATIVE_INFINITY;
  const choices = claims.flatMap((claim): Chosen[] => {
    const past = pass(inTime, now, claim);
    return past === null ? [] : [{ claim, now: past, certain: claim.first >= ended }];
  });
  // infinite days have no difference, so they are compared
  const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
  return (
    choices.sort(
      (a, b) =>
        order(a.now, b.now) ||
        Number(b.certain) - Number(a.certain) ||
        order(a.claim.last, b.claim.last) ||
        b.claim.confidence - a.claim.confidence ||
        (a.claim.id < b.claim.id ? -1 : 1),
    )[0] ?? null
  );
};

/**
 * Earliest arrival: to come to an entity earlier is never worse, so the earliest day at which each hop can be past is all
 * that a search has to know (H. Wu et al., "Path Problems in Temporal Graphs", PVLDB 7, 2014).
 * @param hopsFirst for the routes with fewest hops, of those the earliest first
 */
export const arrivalMeasure = (filters: Filters, inTime: InTime, hopsFirst: boolean): Measure => {
  const known = new Map<Step, Span[]>();
  const momentsOf = (step: Step): Span[] => {
    const spans = known.get(step) ?? step.ties.flatMap((tie) => spansOf(tie.moments ?? [], filters));
    known.set(step, spans);
    return spans;
  };
  return {
    start: Number.NEGATIVE_INFINITY,
    hopsFirst,
    extend: (now, step) => {
      let earliest: number | null = null;
      for (const span of momentsOf(step)) {
        const past = pass(inTime, now, span);
        if (past !== null && (earliest === null || past < earliest)) earliest = past;
      }
      return earliest === null ? null : Math.min(earliest, never);
    },
  };
};
