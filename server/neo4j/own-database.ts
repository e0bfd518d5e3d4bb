import { EventEmitter, once } from "node:events";
import { Trouble } from "../trouble.ts";
import { closeStore, openStore } from "./connect.ts";
import { homeAt } from "./home.ts";
import type { Lock } from "./lock.ts";
import { end, runs } from "./processes.ts";
import type { ProvisionOptions } from "./provision.ts";
import { type Engine, startEngine } from "./run.ts";
import type { OpenedStore } from "./store.ts";

export interface OwnNeo4j {
  uri: string;
  /** Resolves when Neo4j has died and could not be started again. */
  lost: Promise<Trouble>;
  /** Ends Neo4j, whatever it does, and resolves when it is there again or lost; on the same port, with the same password. */
  restart(): Promise<void>;
}

/** A store that is open, and what has to be closed with it. */
export interface Database {
  store: OpenedStore;
  /** The Neo4j that Mitos runs for this store; null when it runs elsewhere. */
  own: OwnNeo4j | null;
  close(): Promise<void>;
}

export interface StartOptions extends ProvisionOptions {
  /** Told what is out of the ordinary: Neo4j was left running by a crash, or has died and is started again. */
  notice?: (words: string) => void;
}

/** A Neo4j that ends by itself more often than this in ten minutes is not started again. */
const restarts = { most: 3, within: 600_000 };
/** How long Neo4j may take to end by itself before it is killed; its store is sound either way. */
const lastChance = 3_000;

/** The keeper of a Mitos that crashed is stopping its Neo4j by now; when the keeper was killed as well it has to be done here. */
const stopWhatWasLeft = async ({ left }: Lock, { notice }: StartOptions): Promise<void> => {
  if (!left?.engine || !(await runs(left.engine))) return;
  notice?.(`Stopping the database that a crash left running (process ${left.engine.pid}).`);
  await end(left.engine, 60_000);
};

/** Starts Mitos's own Neo4j on a home that this process has taken, connects to it, and starts it again when it dies. */
export const startDatabase = async (
  folder: string,
  lock: Lock,
  options: StartOptions = {},
): Promise<Database> => {
  const { progress, signal, notice } = options;
  const home = homeAt(folder);
  const closing = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
  const start = (port?: number): Promise<Engine> =>
    startEngine(home, { signal: stopped, port, onProcess: (process) => lock.update({ engine: process }) });

  await stopWhatWasLeft(lock, options);
  progress?.("starting");
  let engine = await start();
  let asked = false;
  const engines = new EventEmitter<{ started: [] }>();
  const { address } = engine;
  const port = Number(new URL(address.uri).port);

  /** @returns why Neo4j is not started any more; null when it was stopped */
  const keepAlive = async (): Promise<Trouble | null> => {
    for (const deaths: number[] = []; ; ) {
      await engine.ended;
      if (closing.signal.aborted) return null;
      if (!asked) deaths.push(Date.now());
      const recent = deaths.filter((death) => Date.now() - death < restarts.within);
      if (recent.length > restarts.most)
        return new Trouble(`The database keeps ending. Its logs are in ${home.logs}.`);
      if (!asked) notice?.("The database ended by itself and is started again.");
      try {
        engine = await start(port);
        asked = false;
        engines.emit("started");
        notice?.("The database is there again.");
      } catch (error) {
        if (closing.signal.aborted) return null;
        const reason = error instanceof Error ? error.message : String(error);
        return new Trouble(`The database ended and cannot be started again.\n${reason}`);
      }
    }
  };
  try {
    const store = await openStore(address);
    await lock.update({ bolt: address.uri });
    const kept = keepAlive();
    const lost = kept.then((trouble) => trouble ?? new Promise<never>(() => undefined));
    const close = async () => {
      closing.abort();
      await closeStore(store);
      await engine.stop();
      await kept; // a start that was under way gives up and stops what it began
    };
    const restart = async () => {
      const started = once(engines, "started", { signal: closing.signal }).catch(() => undefined);
      asked = await runs(engine.process);
      await end(engine.process, lastChance);
      await Promise.race([started, kept]);
    };
    return { store, own: { uri: address.uri, lost, restart }, close };
  } catch (error) {
    await engine.stop();
    throw error;
  }
};
