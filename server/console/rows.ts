import type { PlainValue } from "../contract/cypher-values.ts";

/** Takes the rows of a query as they come; what it returns is waited for before more rows are fetched. */
export interface Sink {
  columns(columns: string[]): Promise<void> | void;
  rows(rows: PlainValue[][]): Promise<void> | void;
  /** Whether all may come anew, columns first, so that what came before does not count. */
  isErasable?: boolean;
}

/** Thrown when more came from Neo4j than any answer can hold. */
export class RowTooLarge extends Error {
  override name = "RowTooLarge";
}

/** How long rows wait for others to be sent with them, in milliseconds, and how many go at most. */
const pause = 40;
const most = 500;

const isLate = async (next: Promise<unknown>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, pause, true);
  });
  try {
    return await Promise.race([next.then(() => false), late]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Passes items on; when the next one lets wait for itself, `idle` is called meanwhile. Like `for await`, it tells the
 * source to stop only when it has not ended by itself: a driver's result that failed never answers that.
 */
export async function* withPauses<T>(
  iterator: AsyncIterator<T>,
  idle: () => Promise<void>,
): AsyncGenerator<T> {
  let ended = false;
  try {
    for (;;) {
      const next = iterator.next();
      next.catch(() => {
        ended = true;
      });
      if (await isLate(next)) await idle();
      const { done, value } = await next;
      if (done) {
        ended = true;
        return;
      }
      yield value;
    }
  } finally {
    if (!ended) await iterator.return?.();
  }
}

/** Collects rows and hands them to a sink by the batch. */
export const makeBatches = (sink: Sink) => {
  let batch: PlainValue[][] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const rows = batch;
    batch = [];
    await sink.rows(rows);
  };
  const add = async (row: PlainValue[]): Promise<void> => {
    batch.push(row);
    if (batch.length >= most) await flush();
  };
  return { add, flush };
};
