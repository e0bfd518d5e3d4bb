import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { CypherRequest, CypherResponse } from "../contract/cypher.ts";
import type { OpenedStore } from "../neo4j/store.ts";
import { terminate } from "../neo4j/terminate.ts";
import { toParameters } from "../neo4j/values.ts";
import { TooLate, withDeadline } from "./deadline.ts";
import { explainFailure } from "./failures.ts";
import { guard } from "./guard.ts";
import { makeLanes } from "./lanes.ts";
import { checkText, runLimits } from "./limits.ts";
import { networkOf } from "./network.ts";
import { withoutPrefix } from "./prefix.ts";
import { run } from "./run.ts";

/** Runs reading queries that people write themselves. */
export interface Console {
  /**
   * @throws Refusal that says why a query was not run or did not finish; the signal's reason after it fired, when the
   * query has been told to end in Neo4j
   */
  run(request: z.output<typeof CypherRequest>, signal: AbortSignal): Promise<CypherResponse>;
  close(): Promise<void>;
}

const { explainTime, runTime, graceTime, lanes: count, waiting } = runLimits;

/** Opens the console on a store; its queries have drivers of their own. */
export const openConsole = (store: OpenedStore): Console => {
  const lanes = makeLanes(store.another, count, waiting);
  const { database } = store;

  /** Ends a query in Neo4j; a connection that then still gives no answer is lost. */
  const giveUp = async (work: Promise<unknown>, mark: string, lose: () => void): Promise<void> => {
    await withDeadline(terminate(store, mark), graceTime).catch(() => undefined);
    await withDeadline(work, graceTime).catch((error) => {
      if (error instanceof TooLate) lose();
    });
  };

  const ask = ({ query, params }: z.output<typeof CypherRequest>, signal: AbortSignal) => {
    checkText(query);
    const body = withoutPrefix(query);
    const parameters = toParameters(params);
    return lanes.use(async (driver, lose) => {
      const metadata = { mitos: randomUUID() };
      const inTime = async <T>(work: Promise<T>, milliseconds: number): Promise<T> => {
        try {
          return await withDeadline(work, milliseconds, signal);
        } catch (error) {
          if (error instanceof TooLate || signal.aborted) await giveUp(work, metadata.mitos, lose);
          throw error;
        }
      };
      const explaining = { database, parameters, timeout: explainTime, metadata };
      await inTime(guard(driver, body, explaining), explainTime);
      return await inTime(run(driver, body, { database, parameters, metadata }), runTime + graceTime);
    }, signal);
  };

  return {
    run: async (request, signal) => {
      const started = performance.now();
      try {
        const { columns, rows, found, capped } = await ask(request, signal);
        const network = await networkOf(store, found, { signal });
        return {
          columns,
          rows,
          nodes: [...found.nodes.values()],
          relationships: [...found.relationships.values()],
          network,
          capped,
          milliseconds: Math.round(performance.now() - started),
          notifications: [],
          plan: null,
          explanation: [],
          empty: null,
        };
      } catch (error) {
        signal.throwIfAborted();
        throw explainFailure(error);
      }
    },
    close: () => lanes.close(),
  };
};
