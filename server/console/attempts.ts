import type { Lane } from "./lanes.ts";
import type { Sink } from "./rows.ts";

/**
 * For a query that may be run anew: makes the sink of one attempt. Columns go on once, what comes late of an attempt that
 * is over does not go on, and of rows that cannot be taken back it is said before they do.
 */
export const attemptsTo = (sink: Sink) => {
  let areTold = false;
  return ({ signal, passedOn }: Pick<Lane, "signal" | "passedOn">): Sink => ({
    columns: (columns) => {
      signal.throwIfAborted();
      if (areTold && !sink.isErasable) return;
      areTold = true;
      return sink.columns(columns);
    },
    rows: (rows) => {
      signal.throwIfAborted();
      if (!sink.isErasable) passedOn();
      return sink.rows(rows);
    },
  });
};
