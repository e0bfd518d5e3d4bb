import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { Config } from "../config.ts";
import { type Console, openConsole } from "../console/console.ts";
import { Refusal } from "../console/refusal.ts";
import { type CypherOutcome, CypherRequest } from "../contract/cypher.ts";
import { openDatabase } from "../neo4j/database.ts";
import { Trouble } from "../trouble.ts";
import { type Format, type Formatter, formatterOf } from "./formats.ts";
import { readParameterOptions } from "./parameters.ts";
import { planText } from "./plan-text.ts";
import { listenForStop } from "./stop-signal.ts";

/** What `mitos cypher` was asked, besides the query. */
export interface CypherOptions {
  param: string[];
  paramsFile?: string;
  format: Format;
  typed?: boolean;
  rows?: number;
  seconds?: number;
}

/** Exit codes that scripts can rely on; 0 is success, 1 a failure that is not the query's fault. */
const exits = { refused: 2, limit: 3, cancelled: 130 } as const;

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const requestOf = async (query: string, options: CypherOptions) => {
  const { param, paramsFile, typed, rows, seconds } = options;
  const read = CypherRequest.safeParse({
    query: query === "-" ? await text(process.stdin) : query,
    params: await readParameterOptions(param, paramsFile),
    values: typed ? "typed" : "plain",
    limits: { rows, milliseconds: seconds === undefined ? undefined : Math.round(seconds * 1000) },
  });
  if (read.success) return read.data;
  const reasons = read.error.issues.map(({ path, message }) => `${path.join(" ")}: ${message}`);
  throw new Trouble(`The query cannot be run.\n${reasons.join("\n")}`);
};

/** Writes to standard output as fast as its reader reads. */
const print = async (words: string, signal: AbortSignal): Promise<void> => {
  if (words && !process.stdout.write(words)) await once(process.stdout, "drain", { signal });
};

/** Says what is known besides the rows, where it does not get among them. @returns the exit code */
const tellOutcome = (
  { capped, empty, notifications, milliseconds }: CypherOutcome,
  rowCount: number,
): number => {
  // what is unknown is told once, as the reason for an empty answer
  for (const { title, description, suggestions } of empty ? [] : notifications) {
    const meant = suggestions.length > 0 ? ` Did you mean ${suggestions.join(" or ")}?` : "";
    say(`${title} ${description}${meant}`);
  }
  for (const reason of empty ?? []) say(reason.text.en);
  say(`${rowCount} ${rowCount === 1 ? "row" : "rows"}, ${milliseconds} ms`);
  if (!capped) return 0;
  say(
    capped === "rows"
      ? `The limit of ${rowCount} rows was reached, and there are more. Add a LIMIT, or ask for less.`
      : "The limit on the size of an answer was reached, and there is more. Ask for fewer columns or rows.",
  );
  return exits.limit;
};

const runQuery = async (
  console: Console,
  request: Awaited<ReturnType<typeof requestOf>>,
  format: Format,
  signal: AbortSignal,
): Promise<number> => {
  const formatter = formatterOf(format);
  let open = false;
  // a plan is no part of what a program reads as JSON or CSV
  const tellPlan = (words: string) => (format === "table" ? print(words, signal) : say(words));
  const sink = {
    columns: (columns: string[]) => {
      open = columns.length > 0;
      return open ? print(formatter.start(columns), signal) : undefined;
    },
    rows: (rows: Parameters<Formatter["rows"]>[0]) => print(formatter.rows(rows), signal),
  };
  try {
    const { rowCount, ...outcome } = await console.stream(request, sink, signal);
    if (open) await print(formatter.end(), signal);
    if (outcome.plan) await tellPlan(planText(outcome.plan));
    return tellOutcome(outcome, rowCount);
  } catch (error) {
    if (open && !signal.aborted) await print(formatter.end(), signal);
    throw error;
  }
};

const tellRefusal = ({ title, message, limit }: Refusal): number => {
  say(`${title}: ${message}`);
  return limit && limit !== "complexity" ? exits.limit : exits.refused;
};

/**
 * `mitos cypher QUERY`: runs a reading query on the database of the running Mitos, else on one that is started for the
 * while, and writes its rows to standard output as they come; all that is said about them goes to standard error.
 * @param query Cypher, or "-" to read it from standard input
 * @returns the exit code: 0 done, 2 refused or not valid, 3 a limit was reached, 130 stopped
 * @throws Trouble when the options or the database are at fault
 */
export const cypher = async (config: Config, query: string, options: CypherOptions): Promise<number> => {
  const request = await requestOf(query, options);
  const unread = new AbortController();
  process.stdout.once("error", () => unread.abort(new Error("Nobody reads the answer any more.")));
  const asked = listenForStop();
  const signal = AbortSignal.any([asked, unread.signal]);
  try {
    const database = await openDatabase(config, "cypher", { signal: asked });
    const console = openConsole(database.store);
    try {
      return await runQuery(console, request, options.format, signal);
    } finally {
      await console.close();
      await database.close();
    }
  } catch (error) {
    if (unread.signal.aborted) return 0;
    if (asked.aborted) return exits.cancelled;
    if (error instanceof Refusal) return tellRefusal(error);
    throw error;
  }
};
