/**
 * A runner: a small process that runs queries of the console one by one, so that a record of millions of values is read
 * here and not in Mitos, which answers others meanwhile and may end this process whatever it does.
 */
import type { Driver } from "neo4j-driver";
import { driverFor } from "../neo4j/driver.ts";
import type { Sink } from "./rows.ts";
import { run } from "./run.ts";
import type { FromRunner, ToRunner } from "./runner-messages.ts";
import { tellFailure } from "./told-failures.ts";

let driver: Driver | undefined;
let waiting: { goOn: () => void; stop: (reason: Error) => void } | undefined;

const tell = (message: FromRunner): void => {
  process.send?.(message);
};

/** Tells, and waits until Mitos can take more. */
const tellInTurn = (message: FromRunner): Promise<void> =>
  new Promise((goOn, stop) => {
    waiting = { goOn, stop };
    tell(message);
  });

const sink: Sink = {
  columns: (columns) => tellInTurn({ kind: "columns", columns }),
  rows: (rows) => tellInTurn({ kind: "rows", rows }),
};

const answer = async ({ account, running }: Extract<ToRunner, { do: "run" }>): Promise<void> => {
  driver ??= driverFor(account);
  try {
    tell({ kind: "ran", ran: await run(driver, running, sink) });
  } catch (error) {
    tell({ kind: "failed", failure: tellFailure(error) });
  }
};

process.on("message", (order: ToRunner) => {
  if (order.do === "run") void answer(order);
  else if (order.do === "go on") waiting?.goOn();
  else waiting?.stop(new Error("Mitos takes no more rows."));
});
// Ctrl-C reaches all processes of a terminal: Mitos ends this one when it is done
process.on("SIGINT", () => undefined);
process.on("disconnect", () => process.exit());
tell({ kind: "ready" });
