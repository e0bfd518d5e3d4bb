import type { SchemaResponse } from "../../server/contract/schema.ts";
import { type Family, families, type Modality, modalities } from "../../server/contract/vocabulary.ts";
import type { Moment } from "./moment.ts";
import { dayOf } from "./time/days.ts";
import type { Extent } from "./time/scale.ts";

/** How many kinds of mark there are: each modality in each family. */
export const kinds = modalities.length * families.length;

/** Days that stand for an open start and an open end. */
export const openStart = -(2 ** 31);
export const openEnd = 2 ** 31 - 1;

/** The moments in columns: dates are read once, and a hundred thousand of them are binned without touching a text. */
export interface MomentTable {
  moments: readonly Moment[];
  from: Int32Array;
  to: Int32Array;
  /** Modality and family in one number; `markOf` reads it. */
  kind: Uint8Array;
  /** null when no moment names a day. */
  extent: Extent | null;
}

/** The modality and family that a kind stands for. */
export const markOf = (kind: number): { modality: Modality; family: Family } => ({
  modality: modalities[Math.floor(kind / families.length)] ?? "happened",
  family: families[kind % families.length] ?? "structure",
});

/**
 * Reads moments into columns, each once.
 * @param schema tells each type's family; a type that it does not have counts as structure, as on the map
 */
export const readMoments = (moments: readonly Moment[], schema: SchemaResponse): MomentTable => {
  const familyOf = new Map(schema.tieTypes.map((type) => [type.id, families.indexOf(type.family)]));
  const unknown = families.indexOf("structure");
  const from = new Int32Array(moments.length);
  const to = new Int32Array(moments.length);
  const kind = new Uint8Array(moments.length);
  let [first, last] = [openEnd, openStart];
  moments.forEach((moment, i) => {
    const start = moment.from === null ? openStart : dayOf(moment.from);
    const end = moment.to === null ? openEnd : dayOf(moment.to);
    from[i] = start;
    to[i] = end;
    kind[i] = modalities.indexOf(moment.modality) * families.length + (familyOf.get(moment.type) ?? unknown);
    first = Math.min(first, start === openStart ? end : start);
    last = Math.max(last, end === openEnd ? start : end);
  });
  const dated = first !== openEnd && last !== openStart;
  return { moments, from, to, kind, extent: dated ? { first, last } : null };
};

/** Where the moments of a tie stand in the table. */
export const momentsOfTie = ({ moments }: MomentTable, tie: string | null): ReadonlySet<number> => {
  const found = new Set<number>();
  if (tie !== null)
    moments.forEach((moment, i) => {
      if (moment.tie === tie) found.add(i);
    });
  return found;
};
