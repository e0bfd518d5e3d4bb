import type { z } from "zod";
import type {
  CypherCheckRequest,
  CypherCheckResponse,
  CypherOutcome,
  CypherRequest,
  CypherResponse,
} from "../contract/cypher.ts";
import type { CypherNotification } from "../contract/cypher-plan.ts";
import type { CypherSchemaResponse } from "../contract/cypher-schema.ts";
import type { PlainValue } from "../contract/cypher-values.ts";
import type { OpenedStore } from "../neo4j/store.ts";
import { type Allowed, ask } from "./ask.ts";
import { attemptsTo } from "./attempts.ts";
import { checkQuery } from "./check.ts";
import { whyEmpty } from "./empty.ts";
import { explainFailure } from "./failures.ts";
import { refuseHopeless } from "./foresee.ts";
import { explain } from "./guard.ts";
import { makeLanes } from "./lanes.ts";
import { checkTurns, runLimits, runTurns } from "./limits.ts";
import { networkOf } from "./network.ts";
import { mergeNotifications, notificationsOf } from "./notifications.ts";
import { explainPlan, planTree } from "./plan-tree.ts";
import type { Sink } from "./rows.ts";
import { nothingRan, type Running } from "./run.ts";
import { makeRunner } from "./runner.ts";
import { liveSchema } from "./schema.ts";
import { withSuggestions } from "./suggest.ts";
import type { Tools } from "./toolbox.ts";

type Request = z.output<typeof CypherRequest>;

/** Runs reading queries that people write themselves. */
export interface Console {
  /**
   * Runs a query and hands its rows to a sink as they come.
   * @param client whom the limit of queries at once is for
   * @returns all but the columns and rows
   * @throws Refusal that says why a query was not run or did not finish; the signal's reason after it fired, when the
   * query has been told to end in Neo4j
   */
  stream(
    request: Request,
    sink: Sink,
    signal: AbortSignal,
    client?: string,
  ): Promise<CypherOutcome & { rowCount: number }>;
  /** Runs a query and waits for all of its answer. @throws as `stream` does */
  run(request: Request, signal: AbortSignal, client?: string): Promise<CypherResponse>;
  /**
   * Looks at a query without running it; runs do not wait for that, nor it for them.
   * @throws Refusal when too many are being looked at; the driver's error; the signal's reason
   */
  check(
    request: z.output<typeof CypherCheckRequest>,
    signal: AbortSignal,
    client?: string,
  ): Promise<CypherCheckResponse>;
  /** What a query can name, of whatever graph the store holds, as it was when it was last looked at. */
  schema(): Promise<CypherSchemaResponse>;
  close(): Promise<void>;
}

/** What the one who asked sets lower than the console's own limits. */
const limitsOf = ({ limits }: Request) => ({
  milliseconds: limits.milliseconds ?? runLimits.runTime,
  rows: limits.rows ?? runLimits.rows,
  bytes: limits.bytes ?? runLimits.bytes,
});

/** Runs what the guard let through, or does not when only its plan is wanted. */
const runAllowed = async (allowed: Allowed, request: Request, sink: Sink) => {
  const { written, plan, summary: planned, lane, database, parameters, metadata, inTime } = allowed;
  const mode = allowed.mode ?? request.mode;
  const foreseen = notificationsOf(planned, written, explain.length);
  if (mode === "explain") {
    await sink.columns([]);
    return { mode, ran: nothingRan(), tree: planTree(plan), notifications: foreseen };
  }
  refuseHopeless(plan, written.body, parameters);
  const { params, values } = request;
  const limits = limitsOf(request);
  const running: Running = {
    database,
    written,
    profile: mode === "profile",
    params,
    metadata,
    limits,
    values,
  };
  await inTime(lane.runner.ready(), runLimits.startTime);
  const ran = await inTime(lane.runner.run(running, sink), limits.milliseconds + runLimits.graceTime);
  const notifications = mergeNotifications(foreseen, ran.notifications);
  return { mode, ran, tree: ran.tree ?? planTree(plan), notifications };
};

/** Opens the console on a store; its queries have drivers and processes of their own. */
export const openConsole = (store: OpenedStore): Console => {
  const open = (): Tools => ({ driver: store.another(), runner: makeRunner(store.account) });
  const lanes = makeLanes(open, runTurns);
  const checkLanes = makeLanes(open, checkTurns);
  const schema = liveSchema(store);

  /** What is said besides the answer. It is right without that too, so that what goes wrong here does not count. */
  const help = async (
    request: Request,
    notifications: CypherNotification[],
    isEmpty: boolean,
    signal: AbortSignal,
  ): Promise<Pick<CypherOutcome, "notifications" | "empty">> => {
    if (notifications.length === 0 && !isEmpty) return { notifications, empty: null };
    try {
      const known = await schema();
      const said = withSuggestions(notifications, known);
      const limits = { signal, timeout: 5_000 };
      return {
        notifications: said,
        empty: isEmpty ? await whyEmpty(store, request, said, known, limits) : null,
      };
    } catch {
      return { notifications, empty: null };
    }
  };

  const stream: Console["stream"] = async (request, sink, signal, client = "") => {
    const started = performance.now();
    const attempt = attemptsTo(sink);
    try {
      const { mode, ran, tree, notifications } = await ask(
        { store, lanes, client },
        request,
        signal,
        (allowed) => runAllowed(allowed, request, attempt(allowed.lane)),
      );
      const { found, capped, rowCount } = ran;
      const isEmpty = mode !== "explain" && rowCount === 0 && !capped;
      const helped = await help(request, notifications, isEmpty, signal);
      return {
        rowCount,
        nodes: [...found.nodes.values()],
        relationships: [...found.relationships.values()],
        network: await networkOf(store, found, { signal }),
        capped,
        plan: mode === "run" ? null : tree,
        explanation: explainPlan(tree),
        ...helped,
        milliseconds: Math.round(performance.now() - started),
      };
    } catch (error) {
      signal.throwIfAborted();
      throw explainFailure(error, limitsOf(request).milliseconds);
    }
  };

  return {
    stream,
    run: async (request, signal, client) => {
      let columns: string[] = [];
      const rows: PlainValue[][] = [];
      const sink: Sink = {
        columns: (names) => {
          columns = names;
          rows.length = 0;
        },
        rows: (more) => void rows.push(...more),
        isErasable: true,
      };
      const { rowCount: _, ...outcome } = await stream(request, sink, signal, client);
      return { columns, rows, ...outcome };
    },
    check: (request, signal, client = "") =>
      checkQuery({ store, lanes: checkLanes, client, schema }, request, signal),
    schema,
    close: async () => {
      await Promise.all([lanes.close(), checkLanes.close()]);
    },
  };
};
