import { type Group, groupsOf, type Item, isGroup, isWord, partsOf } from "./brackets.ts";
import { growthOf, type Texts, textsOf } from "./growth.ts";
import { Refusal } from "./refusal.ts";

/**
 * Steps that one expression may take: reduce, list comprehensions, all, any, none and single run inside one row, where
 * Neo4j 5.26 looks neither at the time nor at a call to end. About a second on one core.
 */
const mostSteps = 10_000_000;
/** Numbers that one list may hold which range() makes: it is built whole. UNWIND takes them one by one and may have more. */
const longestList = 1_000_000;
/** How long a list is taken to be of which the text says nothing. */
const guessed = 200;

const numberOf = (text: string): number => Number(text.replaceAll("_", ""));

/** What a query says about lengths: values of parameters, and its greatest whole number. */
interface Known {
  parameters: Record<string, unknown>;
  greatest: number;
  longest: number;
  texts: Texts;
}

const isRange = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1];
  return isWord(items[at], "RANGE") && isGroup(next) && next.open === "(";
};

/** The value of a bound of range(), from above; a bound that is a name may be the greatest number of the query. */
const boundOf = (items: readonly Item[], known: Known): number => {
  const values = items.flatMap((item) => {
    if (isGroup(item)) return item.open === "(" ? [Math.abs(boundOf(item.items, known))] : [];
    if (item.kind === "number") return [numberOf(item.text)];
    const given = item.kind === "parameter" ? known.parameters[item.text] : undefined;
    return typeof given === "number" ? [given] : [];
  });
  const sign = isWord(items[0], "-") ? -1 : 1;
  if (items.some((item) => isWord(item, "^"))) return values.reduceRight((power, base) => base ** power, 1);
  if (items.some((item) => isWord(item, "*"))) return values.reduce((product, value) => product * value, 1);
  if (values.length > 0) return sign * Math.max(...values);
  const [only, ...more] = items;
  const isName =
    only && !isGroup(only) && more.length === 0 && (only.kind === "word" || only.kind === "name");
  return isName && known.greatest > longestList ? known.greatest : guessed;
};

const isTold = (items: readonly Item[]): boolean =>
  items.some((item) => !isGroup(item) && (item.kind === "number" || item.kind === "parameter"));

/** A bound that is not told may also be nothing much. */
const boundsOf = (items: readonly Item[], known: Known): number[] => {
  const bound = boundOf(items, known);
  return isTold(items) ? [bound] : [0, bound];
};

const lengthOfRange = ({ items }: Group, known: Known): number => {
  const [from = [], to = [], step = []] = partsOf(items);
  const tos = boundsOf(to, known);
  const distances = boundsOf(from, known).flatMap((start) => tos.map((end) => Math.abs(end - start)));
  const stride = isTold(step) ? Math.max(1, Math.abs(boundOf(step, known))) : 1;
  return Math.floor(Math.max(...distances) / stride) + 1;
};

/** Where range( stands. */
const rangesIn = (items: readonly Item[]): number[] => [...items.keys()].filter((at) => isRange(items, at));

/** Whether what stands there is between UNWIND and AS, outside of brackets: its items become rows one by one. */
const isUnwound = (items: readonly Item[], at: number): boolean => {
  const before = items.slice(0, at);
  const lastOf = (word: string) => before.findLastIndex((item) => isWord(item, word));
  return lastOf("UNWIND") > lastOf("AS");
};

/** How many items a list has, from above where the text tells. */
const lengthOf = (items: readonly Item[], known: Known): number => {
  const ranges = rangesIn(items).map((at) => lengthOfRange(items[at + 1] as Group, known));
  const [only, ...more] = items;
  if (ranges.length > 0) return Math.max(...ranges);
  if (more.length > 0 || !only) return known.longest;
  if (isGroup(only)) {
    const loop = loopIn(only, undefined);
    return loop ? lengthOf(loop.list, known) : partsOf(only.items).length;
  }
  const given = only.kind === "parameter" ? known.parameters[only.text] : undefined;
  return Array.isArray(given) ? given.length : known.longest;
};

/** `x IN list WHERE … | …` and its like: the list, and what is done for each of its items. */
const loopIn = (group: Group, before: Item | undefined): { list: Item[]; body: Item[] } | null => {
  const isReduce = group.open === "(" && isWord(before, "REDUCE");
  const isTest = group.open === "(" && ["ALL", "ANY", "NONE", "SINGLE"].some((word) => isWord(before, word));
  if (!isReduce && !isTest && group.open !== "[") return null;
  const start = isReduce ? group.items.findIndex((item) => isWord(item, ",")) + 1 : 0;
  if (!isWord(group.items[start + 1], "IN")) return null;
  const rest = group.items.slice(start + 2);
  const end = rest.findIndex((item) => isWord(item, "|") || isWord(item, "WHERE"));
  return end < 0 ? { list: rest, body: [] } : { list: rest.slice(0, end), body: rest.slice(end) };
};

const refuse = (words: string): never => {
  throw new Refusal(422, "Query too complex", words, { limit: "complexity" });
};

const stepsOf = (items: readonly Item[], known: Known): number => {
  let steps = 1;
  for (const [at, item] of items.entries()) {
    if (!isGroup(item)) continue;
    const loop = loopIn(item, items[at - 1]);
    if (!loop) {
      steps += stepsOf(item.items, known) - 1;
      continue;
    }
    const length = lengthOf(loop.list, known);
    const isReduce = isWord(items[at - 1], "REDUCE");
    const growth = isReduce && growthOf(item, loop.body, length, known.texts);
    if (growth) refuse(growth);
    steps += stepsOf(loop.list, known) + length * stepsOf(loop.body, known);
  }
  return steps;
};

/**
 * Refuses expressions that Neo4j could not be stopped in: loops of too many steps and ranges too long for a list, as far
 * as the text and the parameters tell. What they do not tell is left to the watchdog.
 */
export const checkLoops = (query: Group, parameters: Record<string, unknown>): void => {
  const groups = groupsOf(query);
  const numbers = groups.flatMap(({ items }) =>
    items.flatMap((item) => (!isGroup(item) && item.kind === "number" ? [numberOf(item.text)] : [])),
  );
  const known: Known = {
    parameters,
    greatest: Math.max(0, ...numbers),
    longest: guessed,
    texts: textsOf(query, parameters),
  };
  const collects = groups.some(({ items }) => items.some((item) => isWord(item, "COLLECT")));
  for (const { items } of groups)
    for (const at of rangesIn(items)) {
      const length = lengthOfRange(items[at + 1] as Group, known);
      const unwound = isUnwound(items, at);
      if (!unwound && length > longestList)
        refuse(
          `range() may make a list of ${longestList} numbers; this one could have more. Use UNWIND range(…) AS x.`,
        );
      if (!unwound || collects) known.longest = Math.max(known.longest, Math.min(length, longestList));
    }
  if (stepsOf(query.items, known) > mostSteps)
    refuse(
      `The lists that reduce(), list comprehensions and all(), any(), none(), single() go through may take ${mostSteps} steps in all; these could take more. Use UNWIND, which can be stopped.`,
    );
};
