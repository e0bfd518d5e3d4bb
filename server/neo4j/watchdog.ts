import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { closeStore } from "./connect.ts";
import { type Illness, makeDiagnosis, type Patience, usualPatience } from "./illness.ts";
import type { Database } from "./own-database.ts";
import { vitalSigns } from "./vital-signs.ts";

export interface WatchdogOptions {
  /** Milliseconds between looks. */
  every?: number;
  /** Milliseconds that one look may take. */
  look?: number;
  patience?: Patience;
}

const words: Record<Illness, string> = {
  silent: "The database gives no answer",
  burning: "A query that was told to end still keeps the database busy",
  full: "The memory of the database is full",
};

/**
 * Looks after a Neo4j: what no time limit and no TERMINATE can stop (an endless expression, an endless answer, a full
 * memory) ends with a restart when the Neo4j is Mitos's own; of any other it is said, once each time.
 * @param notice told what was found and what is done
 * @returns a function that ends the watch
 */
export const watchOver = (
  { store, own }: Pick<Database, "store" | "own">,
  notice: (words: string) => void,
  { every = 5_000, look = 20_000, patience = usualPatience }: WatchdogOptions = {},
): (() => Promise<void>) => {
  const over = new AbortController();
  const diagnosis = makeDiagnosis(patience);
  const connect = () => ({ driver: store.another(), database: store.database });
  let eyes = connect();
  let told: Illness | null = null;

  const lookOnce = async (): Promise<void> => {
    const seen = new AbortController();
    const late = wait(look, null, { signal: AbortSignal.any([over.signal, seen.signal]) });
    const signs = await Promise.race([vitalSigns(eyes), late]).catch(() => null);
    seen.abort();
    if (over.signal.aborted) return;
    if (!signs) {
      void closeStore(eyes).catch(() => undefined);
      eyes = connect();
    }
    const illness = diagnosis.take(signs, Date.now());
    if (illness && own) {
      notice(`${words[illness]}. It is restarted.`);
      await Promise.race([own.restart(), once(over.signal, "abort")]);
      diagnosis.forget();
    } else if (illness && illness !== told)
      notice(`${words[illness]}, and Mitos cannot restart it: restart Neo4j at its own place.`);
    told = illness;
  };
  const watch = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await lookOnce();
      await wait(every, undefined, { signal: over.signal }).catch(() => undefined);
    }
  };
  const watching = watch();
  return async () => {
    over.abort();
    await watching;
    await closeStore(eyes);
  };
};
