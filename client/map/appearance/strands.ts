import type { Tie } from "../../../server/contract/ties.ts";

/** How a tie runs beside the straight line between its two ends, seen from its subject to its object. */
export interface Strand {
  /** Pixels that both ends are set aside, to the left of the direction. */
  offset: number;
  /** Height of the bow over its chord, as a share of the chord's length; 0 is a straight line. */
  bend: number;
  /** The most that its line may measure, in pixels: many strands lie close. */
  widest: number;
}

export const STRAIGHT: Strand = { offset: 0, bend: 0, widest: 6 };
/** A closed bundle of more strands than this keeps them thin. */
const FEW = 3;
const THIN = 2.5;
/** Closed: neighbouring strands are this far apart. Opened: the fan (curvature 0.18 is a bow of 0.09). */
const closed = { offset: 5, bend: 0.05, spread: 0.36 };
const opened = { offset: 5, bend: 0.09, spread: 0.54 };
const OFFSET_SPREAD = 16;

/** The key of the bundle that a tie belongs to: its two ends, whatever the direction. */
export const bundleOf = (tie: Pick<Tie, "subject" | "object">): string =>
  tie.subject < tie.object ? `${tie.subject}~${tie.object}` : `${tie.object}~${tie.subject}`;

/** Groups ties by the two entities they join, each bundle in a lasting order. */
export const bundles = <T extends Pick<Tie, "id" | "subject" | "object">>(
  ties: readonly T[],
): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const tie of ties) {
    const key = bundleOf(tie);
    const strands = found.get(key);
    if (strands) strands.push(tie);
    else found.set(key, [tie]);
  }
  for (const strands of found.values()) strands.sort((a, b) => (a.id < b.id ? -1 : 1));
  return found;
};

/**
 * Where each strand of a bundle runs: a lone tie is straight, several are bowed beside each other, and a fan when
 * the bundle is opened. The middle one of an odd number is straight.
 * @param strands the ties of one bundle, in order
 */
export const strandsOf = <T extends Pick<Tie, "subject" | "object">>(
  strands: readonly T[],
  open: boolean,
): Strand[] => {
  if (strands.length < 2) return strands.map(() => STRAIGHT);
  const steps = strands.length - 1;
  const form = open ? opened : closed;
  const widest = !open && strands.length > FEW ? THIN : STRAIGHT.widest;
  const bend = Math.min(form.bend, form.spread / steps);
  const offset = Math.min(form.offset, OFFSET_SPREAD / steps);
  return strands.map((tie, index) => {
    const rank = (index - steps / 2) * (tie.subject < tie.object ? 1 : -1);
    return { offset: rank * offset, bend: rank * bend, widest };
  });
};
