import { type Group, groupsOf, type Item, isGroup, isWord, partsOf } from "./brackets.ts";

/** How many items lists hold that range() makes of told numbers, by the name that each item or the list gets. */
export interface ToldRanges {
  /** `UNWIND range(1, 9) AS x`: by x. */
  unwound: ReadonlyMap<string, number>;
  /** `WITH range(1, 9) AS list`: by list. */
  lists: ReadonlyMap<string, number>;
}

/** A whole number with or without a minus, or a parameter that is one; null for all else. */
const numberOf = (items: readonly Item[], parameters: Record<string, unknown>): number | null => {
  const isNegative = isWord(items[0], "-");
  const [only, ...more] = isNegative ? items.slice(1) : items;
  if (!only || isGroup(only) || more.length > 0) return null;
  const value =
    only.kind === "parameter"
      ? parameters[only.text]
      : only.kind === "number" && Number(only.text.replaceAll("_", ""));
  return Number.isSafeInteger(value) ? (isNegative ? -1 : 1) * Number(value) : null;
};

const lengthOf = ({ items }: Group, parameters: Record<string, unknown>): number | null => {
  const [from, to, step = 1, ...more] = partsOf(items).map((part) => numberOf(part, parameters));
  if (typeof from !== "number" || typeof to !== "number" || !step || more.length > 0) return null;
  return Math.max(0, Math.floor((to - from) / step) + 1);
};

const nameAfterAs = (items: readonly Item[], at: number): string | null => {
  const name = items[at + 1];
  if (!isWord(items[at], "AS") || !name || isGroup(name)) return null;
  return name.kind === "word" || name.kind === "name" ? name.text : null;
};

/**
 * Reads the lengths of range() where the text and the parameters tell them for certain. What gets its name from more than
 * one AS is left out: nobody can tell here which of them is meant where.
 * @param parameters with plain numbers
 */
export const toldRanges = (query: Group, parameters: Record<string, unknown>): ToldRanges => {
  const unwound = new Map<string, number>();
  const lists = new Map<string, number>();
  const times = new Map<string, number>();
  for (const { items } of groupsOf(query))
    for (const at of items.keys()) {
      const name = nameAfterAs(items, at);
      if (name === null) continue;
      times.set(name, (times.get(name) ?? 0) + 1);
      const list = items[at - 1];
      if (!isGroup(list) || list.open !== "(" || !isWord(items[at - 2], "RANGE")) continue;
      const length = lengthOf(list, parameters);
      const before = items[at - 3];
      if (length === null) continue;
      if (isWord(before, "UNWIND")) unwound.set(name, length);
      else if (isWord(before, "WITH") || isWord(before, ",")) lists.set(name, length);
    }
  for (const [name, count] of times)
    if (count > 1) {
      unwound.delete(name);
      lists.delete(name);
    }
  return { unwound, lists };
};
