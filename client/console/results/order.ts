import type { TypedValue } from "../../../server/contract/cypher-values.ts";
import { kindOf, textOf, type ValueKind } from "./values.ts";

/** Kinds one after the other when a column holds several; null stands last, as in Cypher. */
const rank: Record<ValueKind, number> = {
  number: 0,
  text: 1,
  boolean: 2,
  moment: 3,
  duration: 4,
  point: 5,
  node: 6,
  relationship: 7,
  path: 8,
  list: 9,
  map: 10,
  bytes: 11,
  null: 12,
};

const collator = new Intl.Collator(["el", "en"], { numeric: true });

const wholeOf = (value: TypedValue): bigint | null =>
  value.$type === "Integer" ? BigInt(value._value) : null;

const compareNumbers = (a: TypedValue, b: TypedValue): number => {
  const [wholeA, wholeB] = [wholeOf(a), wholeOf(b)];
  if (wholeA !== null && wholeB !== null) return wholeA < wholeB ? -1 : wholeA > wholeB ? 1 : 0;
  const [left, right] = [Number(a._value), Number(b._value)];
  // NaN is larger than every number, as Cypher orders it
  if (Number.isNaN(left) || Number.isNaN(right))
    return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
  return left - right;
};

/** A moment in milliseconds of the epoch; its zone is told by its offset, not by its name. NaN for a time of day. */
export const instantOf = (value: TypedValue): number =>
  Date.parse(String(value._value).replace(/\[.*\]$/, ""));

/** The order of two values of a column: numbers by size without loss, moments by time, the rest by their text. */
export const compareValues = (a: TypedValue, b: TypedValue): number => {
  const [kindA, kindB] = [kindOf(a), kindOf(b)];
  if (kindA !== kindB) return rank[kindA] - rank[kindB];
  if (kindA === "number") return compareNumbers(a, b);
  if (kindA === "moment") {
    const between = instantOf(a) - instantOf(b);
    if (between !== 0 && !Number.isNaN(between)) return between;
  }
  return collator.compare(textOf(a), textOf(b));
};
