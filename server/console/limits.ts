import { availableParallelism } from "node:os";
import { bracketsOf, type Group, groupsOf, isWord, partsOf } from "./brackets.ts";
import { checkCalls } from "./calls.ts";
import type { LaneLimits } from "./lanes.ts";
import { checkLoops } from "./loops.ts";
import { plainNumbers } from "./parameters.ts";
import { checkPatterns } from "./patterns.ts";
import { Refusal } from "./refusal.ts";
import { bareText, tokensOf } from "./tokens.ts";

/** What one run of a query may take. Times in milliseconds. */
export const runLimits = {
  explainTime: 6_000,
  /** How long the process that runs queries may take to start. */
  startTime: 30_000,
  runTime: 15_000,
  /** How long Neo4j has to answer after it was told to end a query, before the lane of the query counts as lost. */
  graceTime: 2_000,
  rows: 10_000,
  /** Of the answer as JSON, in UTF-16 units. */
  bytes: 8_000_000,
} as const;

/**
 * How many queries run and wait at a time, of all and of one client; see turns.ts. Neo4j works on a query with one core:
 * one is left for short queries where there is more than one.
 */
export const runTurns: LaneLimits = {
  short: 6,
  slow: Math.min(3, Math.max(1, availableParallelism() - 1)),
  long: Math.min(4, Math.max(1, availableParallelism() - 1)),
  waiting: 40,
  runningOfOne: 3,
  waitingOfOne: 7,
  longAfter: 750,
  hurry: 150,
  debtor: 1_000,
  share: 5_000,
  restFrom: 2_000,
  rest: 3,
  longestRest: 10_000,
  halfLife: 20_000,
  trusted: 3,
  patience: 3_000,
  spare: 1,
};

/** The same for looking at queries while they are written. */
export const checkTurns: LaneLimits = {
  ...runTurns,
  short: 1,
  slow: 1,
  long: 1,
  waiting: 16,
  runningOfOne: 1,
  waitingOfOne: 8,
  spare: 0,
};

/**
 * What a text may hold before Neo4j plans it: planning cannot be ended, and these are what makes it endless or overflows
 * its stack (measured on 5.26: 18 XOR, 20 nested EXISTS, a clique of 12, 1,000 brackets, 300 nested CASE, 1,500 UNION).
 * Each pattern is counted in the text without strings and comments.
 */
const counted: readonly { name: string; pattern: RegExp; most: number }[] = [
  { name: "opening brackets", pattern: /[([{]/g, most: 400 },
  { name: "CASE", pattern: /\bCASE\b/gi, most: 40 },
  { name: "NOT", pattern: /\bNOT\b/gi, most: 60 },
  {
    name: "subqueries (EXISTS, COUNT, COLLECT, CALL)",
    pattern: /\b(?:EXISTS|COUNT|COLLECT|CALL)\b\s*(?:\([^()]*\)\s*)?\{/gi,
    most: 10,
  },
  { name: "UNION", pattern: /\bUNION\b/gi, most: 40 },
  { name: "relationships in patterns", pattern: /-\s*\[|-\s*-|-\s*>\s*\(|<\s*-\s*\(/g, most: 40 },
  { name: "clauses", pattern: /\b(?:MATCH|WITH|UNWIND|CALL|RETURN|WHERE|FOREACH|LET|FILTER)\b/gi, most: 200 },
  { name: "AND and OR", pattern: /\b(?:AND|OR)\b/gi, most: 300 },
  { name: "operators", pattern: /[-+*/%^=<>|]/g, most: 1_000 },
];

/** XOR in one expression: planning takes twice as long with each (14 take 2 s). */
const mostXor = 10;
const longest = 50_000;
const deepest = 60;

const depthOf = (text: string): number => {
  let depth = 0;
  let most = 0;
  for (const character of text) {
    if ("([{".includes(character)) most = Math.max(most, ++depth);
    else if (")]}".includes(character)) depth--;
  }
  return most;
};

/** The most XOR between two commas or brackets. */
const xorsOf = (query: Group): number => {
  const parts = groupsOf(query).flatMap(({ items }) => partsOf(items));
  return Math.max(...parts.map((part) => part.filter((item) => isWord(item, "XOR")).length));
};

/**
 * Refuses a query that Neo4j could not plan in a short time, or could not be stopped in, as far as its text and its
 * parameters tell.
 * @param parameters as the driver takes them
 * @throws Refusal that says what there is too much of
 */
export const checkText = (query: string, parameters: Record<string, unknown> = {}): void => {
  const refuse = (what: string) => {
    throw new Refusal(
      422,
      "Query too complex",
      `The console does not run a query with ${what}. Make it simpler.`,
      { limit: "complexity" },
    );
  };
  if (query.length > longest) refuse(`more than ${longest} characters; send long lists as parameters`);
  const tokens = tokensOf(query);
  const bare = bareText(tokens);
  if (depthOf(bare) > deepest) refuse(`brackets nested more than ${deepest} deep`);
  for (const { name, pattern, most } of counted) {
    const count = bare.match(pattern)?.length ?? 0;
    if (count > most) refuse(`${count} ${name}; at most ${most} are allowed`);
  }
  checkCalls(tokens);
  const tree = bracketsOf(tokens);
  const xors = xorsOf(tree);
  if (xors > mostXor) refuse(`${xors} XOR in one expression; at most ${mostXor} are allowed`);
  const given = plainNumbers(parameters);
  checkLoops(tree, given);
  checkPatterns(tree, given);
};
