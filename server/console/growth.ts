import { type Group, groupsOf, type Item, isGroup, isWord, partsOf } from "./brackets.ts";
import type { Token } from "./tokens.ts";

/** How often reduce() may double what it carries along. */
const mostDoublings = 24;
/** Characters of a text that doubling and adding up may make. */
const longestText = 32_000_000;
/** Characters that may be copied while a text grows step by step: each step copies all of it. About a second. */
const mostCopied = 2_000_000_000;
/** How long a number is as a text, or a name from the network. */
const shortText = 20;

/** Words that make texts and lists of what is neither. */
const makers = ["TOSTRING", "SUBSTRING", "REPLACE", "REVERSE", "TYPE", "KEYS", "LABELS", "PROPERTIES"];

/** What a query says about texts: the longest that stands in it, and how many sums. */
export interface Texts {
  longest: number;
  sums: number;
}

/** @param parameters texts among them count as well */
export const textsOf = (query: Group, parameters: Record<string, unknown>): Texts => {
  const items = groupsOf(query).flatMap((group) => group.items);
  const written = items.flatMap((item) =>
    !isGroup(item) && item.kind === "string" ? [item.text.length] : [],
  );
  const given = Object.values(parameters).map((value) => (typeof value === "string" ? value.length : 0));
  return {
    longest: Math.max(1, ...written, ...given),
    sums: items.filter((item) => isWord(item, "+")).length,
  };
};

const holdsCarried = (carried: Token, item: Item): boolean =>
  isGroup(item)
    ? item.items.some((inner) => holdsCarried(carried, inner))
    : item.kind === carried.kind && item.text === carried.text;

/** How often what is carried along stands in one sum, at most: `s + x` once, `s + s` and `toString(s) + s` twice. */
const inOneSum = (carried: Token, body: readonly Item[]): number => {
  let most = 0;
  let inSum = 0;
  for (const [at, item] of body.entries()) {
    if (isWord(item, "+")) continue;
    inSum = (isWord(body[at - 1], "+") ? inSum : 0) + Number(holdsCarried(carried, item));
    const isSummed = isWord(body[at - 1], "+") || isWord(body[at + 1], "+");
    most = Math.max(most, isSummed ? inSum : 0, isGroup(item) ? inOneSum(carried, item.items) : 0);
  }
  return most;
};

const isNumeric = (items: readonly Item[]): boolean =>
  items.every((item) =>
    isGroup(item)
      ? item.open === "(" && isNumeric(item.items)
      : item.kind !== "string" && !makers.some((word) => isWord(item, word)),
  );

/** `s = start, x IN list | body`: what is carried along, and what it is at first. */
const startOf = ({ items }: Group): Item[] => (partsOf(items)[0] ?? []).slice(2);

/**
 * Why a reduce() could fill the memory or copy without end, if it could; Neo4j counts neither, and cannot end it.
 * @param steps how many it may take @param texts of the whole query
 */
export const growthOf = (
  reduce: Group,
  body: readonly Item[],
  steps: number,
  texts: Texts,
): string | null => {
  const [carried] = reduce.items;
  if (!carried || isGroup(carried)) return null;
  const times = inOneSum(carried, body);
  if (times > 1 && steps > mostDoublings)
    return `reduce() may double what it adds up ${mostDoublings} times at most; this one could do so more often.`;
  if (times > 1 && texts.longest * 2 ** steps * texts.sums > longestText)
    return `A text may have ${longestText} characters; what reduce() doubles here could have more.`;
  const isText = !(isNumeric(startOf(reduce)) && isNumeric(body));
  const mostSteps = Math.floor(Math.sqrt((2 * mostCopied) / Math.max(texts.longest, shortText)));
  if (times === 1 && isText && steps > mostSteps)
    return `reduce() may add to a text or a list ${mostSteps} times here; this one could do so more often. Use collect(), or ask for the parts in rows.`;
  return null;
};
