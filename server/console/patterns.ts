import { type Group, groupsOf, type Item, isGroup, isWord } from "./brackets.ts";
import { Refusal } from "./refusal.ts";

/** Parts of a pattern that may match a text of any length: of any characters, and of all kinds. */
const most = { wide: 4, all: 12 };

const atom = /\\[^\s]|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?<?[=!]|\(\?[a-z-]*[:>)]|\(\?<\w+>|[\s\S]/gu;
const opening = /^\((?!\?[a-z-]*\)$)/;
const repeatable = /^(?![*+?|^{(])/;
/** A quantifier without an end, or with one so far off that it makes no difference. */
const endless = /^(?:[*+]|\{\d+,\}|\{\d+,\d{3,}\}|\{\d{3,}\})/;
/** A quantifier for more than once. */
const again = /^(?:[*+]|\{(?![01]\}|0?,1\}))/;
const wide = /^(?:\.|\[\^.*|\\[SWDws])$/su;

/**
 * Why Java's matcher may try out so many ways that it never ends, or null. It goes back and forth through a text, and
 * Neo4j cannot stop it (measured on 5.26: `(a+)+(a+)+\2b`, `(.*)*x`, seven times `(.*)` on 200 characters).
 */
export const endlessPattern = (pattern: string): string | null => {
  /** For each group that is open, whether something in it repeats without end; the first is the whole pattern. */
  const groups = [false];
  const repeat = () => {
    groups[groups.length - 1] = true;
  };
  const count = { wide: 0, all: 0 };
  for (const { 0: part, index } of pattern.matchAll(atom)) {
    const after = pattern.slice(index + part.length);
    if (/^\\[1-9k]/.test(part)) return "it refers back to a group";
    if (opening.test(part)) groups.push(false);
    const closes = part === ")" && groups.length > 1;
    const inner = closes && groups.pop() === true;
    if (inner) repeat();
    if (inner && again.test(after)) return "it repeats a group that repeats something itself";
    if (!repeatable.test(part) || !endless.test(after)) continue;
    repeat();
    count.all++;
    if (closes || wide.test(part)) count.wide++;
  }
  if (count.wide > most.wide) return `it has more than ${most.wide} parts of any length and any characters`;
  if (count.all > most.all) return `it has more than ${most.all} parts of any length`;
  return null;
};

const refuse = (why: string): never => {
  throw new Refusal(
    422,
    "Pattern may never end",
    `The pattern after =~ might keep the database busy for ever: ${why}. Use a simpler one, or CONTAINS.`,
    { limit: "complexity" },
  );
};

/** The pattern that the items after =~ stand for: strings and parameters, also joined by +. */
const patternOf = (items: readonly Item[], parameters: Record<string, unknown>): string => {
  const [first, ...rest] = items;
  if (!first) return refuse("there is none");
  let pattern = "";
  if (isGroup(first)) pattern = patternOf(first.items, parameters);
  else if (first.kind === "string") pattern = first.text;
  else if (first.kind === "parameter") pattern = String(parameters[first.text] ?? "");
  else refuse("it is worked out in the query. Write it in quotes or give it as a parameter");
  return isWord(rest[0], "+") ? pattern + patternOf(rest.slice(1), parameters) : pattern;
};

/** Refuses patterns of =~ that might never end, and those that neither text nor parameters tell. */
export const checkPatterns = (query: Group, parameters: Record<string, unknown>): void => {
  for (const { items } of groupsOf(query))
    for (const at of items.keys()) {
      if (!isWord(items[at], "=") || !isWord(items[at + 1], "~")) continue;
      const why = endlessPattern(patternOf(items.slice(at + 2), parameters));
      if (why) refuse(why);
    }
};
