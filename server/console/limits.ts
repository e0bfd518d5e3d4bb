import { Refusal } from "./refusal.ts";

/** What one run of a query may take. Times in milliseconds. */
export const runLimits = {
  explainTime: 6_000,
  runTime: 15_000,
  /** How long Neo4j has to answer after it was told to end a query, before its connection counts as lost. */
  graceTime: 2_000,
  rows: 10_000,
  /** Of the answer as JSON, in UTF-16 units. */
  bytes: 8_000_000,
  /** How many queries run at a time, and how many more may wait. */
  lanes: 3,
  waiting: 12,
  /** How many queries one client may have at once, running and waiting. */
  perClient: 10,
  /** The same for looking at queries while they are written. */
  checkLanes: 1,
  checksWaiting: 8,
} as const;

/**
 * What a text may hold before Neo4j plans it: planning cannot be ended, and these are what makes it endless or overflows
 * its stack (measured on 5.26: 18 XOR, 20 nested EXISTS, a clique of 12, 1,000 brackets, 300 nested CASE, 1,500 UNION).
 * Each pattern is counted in the text without strings and comments.
 */
const counted: readonly { name: string; pattern: RegExp; most: number }[] = [
  { name: "opening brackets", pattern: /[([{]/g, most: 400 },
  { name: "CASE", pattern: /\bCASE\b/gi, most: 40 },
  { name: "NOT", pattern: /\bNOT\b/gi, most: 60 },
  { name: "XOR", pattern: /\bXOR\b/gi, most: 8 },
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

const longest = 50_000;
const deepest = 60;

/** Neo4j reads \uXXXX before it knows comments from strings, so they are read first here too. */
const decode = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

const hidden =
  /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n\r]*|'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|`(?:``|[^`])*(?:`|$)/g;

/** A query without what is in its comments, strings and backticks, which are left empty. */
export const bareText = (query: string): string =>
  decode(query).replace(hidden, (part) => (part.startsWith("/") ? " " : part.charAt(0) + part.charAt(0)));

const depthOf = (text: string): number => {
  let depth = 0;
  let most = 0;
  for (const character of text) {
    if ("([{".includes(character)) most = Math.max(most, ++depth);
    else if (")]}".includes(character)) depth--;
  }
  return most;
};

/**
 * Refuses a text that Neo4j could not plan in a short time.
 * @throws Refusal that says what there is too much of
 */
export const checkText = (query: string): void => {
  const refuse = (what: string) => {
    throw new Refusal(
      422,
      "Query too complex",
      `The console does not run a query with ${what}. Make it simpler.`,
      { limit: "complexity" },
    );
  };
  if (query.length > longest) refuse(`more than ${longest} characters; send long lists as parameters`);
  const bare = bareText(query);
  if (depthOf(bare) > deepest) refuse(`brackets nested more than ${deepest} deep`);
  for (const { name, pattern, most } of counted) {
    const count = bare.match(pattern)?.length ?? 0;
    if (count > most) refuse(`${count} ${name}; at most ${most} are allowed`);
  }
};
