import { type Scale, xOf } from "./time/scale.ts";
import { binOf, startOf, type Unit, units } from "./time/units.ts";

/** Marks at every so many units; weeks begin on Monday. */
interface Step {
  unit: Unit;
  every: number;
  /** About how many days lie between two marks. */
  days: number;
}

/** A mark on the axis: the day, where it begins, in pixels. */
export interface Tick {
  day: number;
  x: number;
}

/** Marks with a label, those without, and what the labels name. */
export interface Ticks {
  major: readonly Tick[];
  minor: readonly Tick[];
  unit: Unit;
}

const YEAR = 365.25;
const steps: readonly Step[] = [
  { unit: "day", every: 1, days: 1 },
  { unit: "day", every: 7, days: 7 },
  { unit: "month", every: 1, days: YEAR / 12 },
  { unit: "month", every: 3, days: YEAR / 4 },
  ...[1, 2, 5, 10, 25, 50, 100, 250, 500, 1000].map((every) => ({
    unit: "year" as const,
    every,
    days: every * YEAR,
  })),
];

/** Room that a label and a bare mark need, in pixels. */
const LABEL = 60;
const MARK = 4;

/** The day numbers of Mondays leave this rest when divided by 7. */
const MONDAY = 4;

const alignedBin = (bin: number, { unit, every }: Step): number =>
  unit === "day" && every === 7 ? bin - ((((bin - MONDAY) % 7) + 7) % 7) : Math.floor(bin / every) * every;

const ticksAt = (scale: Scale, step: Step, from: number, to: number): Tick[] => {
  const found: Tick[] = [];
  for (let bin = alignedBin(binOf(from, step.unit), step); ; bin += step.every) {
    const day = startOf(bin, step.unit);
    if (day > to) return found;
    found.push({ day, x: xOf(scale, day) });
  }
};

/** The finest step, no finer than the bins, whose marks stand as far apart as they need. */
const stepFor = (scale: Scale, room: number): Step => {
  const ofBins = units.indexOf(scale.unit);
  const dayWidth =
    scale.width / (startOf(scale.first + scale.count, scale.unit) - startOf(scale.first, scale.unit));
  const coarse = steps.filter((step) => units.indexOf(step.unit) >= ofBins);
  return coarse.find((step) => step.days * dayWidth >= room) ?? (coarse.at(-1) as Step);
};

/**
 * The marks of the axis that can be seen.
 * @param left,width the part in sight, in pixels; the label of what begins left of it is among them, its first
 */
export const ticksOf = (scale: Scale, left: number, width: number): Ticks => {
  const dayAt = (x: number) => startOf(scale.first + Math.max(0, Math.floor(x / scale.binWidth)), scale.unit);
  const [from, to] = [dayAt(left), dayAt(left + width)];
  const major = stepFor(scale, LABEL);
  const minor = ticksAt(scale, stepFor(scale, MARK), from, to);
  return { major: ticksAt(scale, major, from, to), minor, unit: major.unit };
};
