import { randomUUID } from "node:crypto";
import type { OpenedStore } from "../neo4j/store.ts";
import { terminate } from "../neo4j/terminate.ts";
import { readParameters } from "../neo4j/typed.ts";
import { TooLate, withDeadline } from "./deadline.ts";
import type { Written } from "./faults.ts";
import { type Guarded, guard } from "./guard.ts";
import type { Lane, Lanes } from "./lanes.ts";
import { checkText, runLimits } from "./limits.ts";
import { type Prefixed, withoutPrefix } from "./prefix.ts";

const { explainTime, graceTime } = runLimits;

/** What is done with a query on a lane of its own, once the guard has let it through. */
export interface Allowed extends Guarded {
  lane: Lane;
  written: Written;
  mode: Prefixed["mode"];
  database: string;
  /** As the driver takes them. */
  parameters: Record<string, unknown>;
  metadata: Record<string, unknown>;
  /** Waits so long for work in Neo4j; after that, and when the client is gone, it is ended there. */
  inTime<T>(work: Promise<T>, milliseconds: number): Promise<T>;
}

/** Ends a query in Neo4j; a lane that then still gives no answer is lost. */
const giveUp = async (
  store: OpenedStore,
  work: Promise<unknown>,
  mark: string,
  lose: () => void,
): Promise<void> => {
  await withDeadline(terminate(store, mark), graceTime).catch(() => undefined);
  await withDeadline(work, graceTime).catch((error) => {
    if (error instanceof TooLate) lose();
  });
};

/**
 * Takes a query through the limits on its text and the guard, and hands it on while its lane is kept.
 * @throws Refusal; TooLate; the driver's error; the signal's reason
 */
export const ask = async <T>(
  { store, lanes, client }: { store: OpenedStore; lanes: Lanes; client: string },
  { query, params }: { query: string; params: Record<string, unknown> },
  asked: AbortSignal,
  answer: (allowed: Allowed) => Promise<T>,
): Promise<T> => {
  const parameters = readParameters(params);
  checkText(query, parameters);
  const { body, mode } = withoutPrefix(query);
  const written = { query, body };
  const { database } = store;
  return lanes.use(
    async (lane) => {
      const { driver, lose, signal } = lane;
      const metadata = { mitos: randomUUID() };
      const inTime = async <W>(work: Promise<W>, milliseconds: number): Promise<W> => {
        try {
          return await withDeadline(work, milliseconds, signal);
        } catch (error) {
          if (error instanceof TooLate || signal.aborted) await giveUp(store, work, metadata.mitos, lose);
          throw error;
        }
      };
      const explaining = { database, parameters, timeout: explainTime, metadata };
      const guarded = await inTime(guard(driver, written, explaining), explainTime);
      return await answer({ ...guarded, lane, written, mode, database, parameters, metadata, inTime });
    },
    client,
    asked,
  );
};
