import type { CypherCheckResponse, CypherFault } from "../contract/cypher.ts";
import type { CypherSchemaResponse } from "../contract/cypher-schema.ts";
import type { OpenedStore } from "../neo4j/store.ts";
import { ask } from "./ask.ts";
import { withDeadline } from "./deadline.ts";
import { explainFailure } from "./failures.ts";
import { faultOfAll } from "./faults.ts";
import { explain } from "./guard.ts";
import type { Lanes } from "./lanes.ts";
import { runLimits } from "./limits.ts";
import { notificationsOf } from "./notifications.ts";
import { parametersOf } from "./parameters.ts";
import { explainPlan, planTree } from "./plan-tree.ts";
import { withoutPrefix } from "./prefix.ts";
import { Refusal } from "./refusal.ts";
import { nothingKnown } from "./schema.ts";
import { refusedCall, suggestFor, withSuggestions } from "./suggest.ts";

/** The clause that a query was refused for, when it is written plainly; else the whole query. */
const refusedClause =
  /\b(?:CREATE|MERGE|SET|DETACH|DELETE|REMOVE|FOREACH|DROP|ALTER|LOAD\s+CSV|TERMINATE|SHOW)\b/i;

const faultFor = (refusal: Refusal, query: string): CypherFault => {
  if (refusal.fault) return refusal.fault;
  const { body } = withoutPrefix(query);
  const [clause] = (refusal.status === 403 && refusedClause.exec(body)) || [];
  const about = refusedCall.exec(refusal.message)?.[1] ?? clause;
  return { ...faultOfAll({ query, body }, about ? `'${about}'` : ""), message: refusal.message };
};

/** A fault is told without what may have been meant rather than late: nothing is known only right after the start. */
const soon = (schema: () => Promise<CypherSchemaResponse>): Promise<CypherSchemaResponse> =>
  withDeadline(schema(), 1_000).catch(() => nothingKnown);

/**
 * Looks at a query without running it.
 * @throws Refusal when too many queries are being looked at; the driver's error; the signal's reason
 */
export const checkQuery = async (
  rooms: { store: OpenedStore; lanes: Lanes; client: string; schema: () => Promise<CypherSchemaResponse> },
  request: { query: string; params: Record<string, unknown> },
  signal: AbortSignal,
): Promise<CypherCheckResponse> => {
  const { query } = request;
  const parameters = parametersOf(query);
  const nothing = { notifications: [], parameters, plan: null, explanation: [] };
  try {
    return await ask(rooms, request, signal, async ({ plan, summary, written }) => {
      const tree = planTree(plan);
      const notifications = notificationsOf(summary, written, explain.length);
      const said = notifications.length > 0 ? withSuggestions(notifications, await soon(rooms.schema)) : [];
      return { problem: null, notifications: said, parameters, plan: tree, explanation: explainPlan(tree) };
    });
  } catch (error) {
    signal.throwIfAborted();
    const refusal = explainFailure(error, runLimits.explainTime);
    if (!(refusal instanceof Refusal) || refusal.limit === "queries") throw refusal;
    const fault = faultFor(refusal, query);
    const suggestions = suggestFor(fault, refusal.cause, await soon(rooms.schema), query);
    return { ...nothing, problem: { ...fault, suggestions } };
  }
};
