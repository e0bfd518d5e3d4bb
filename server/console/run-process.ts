/**
 * A runner: a small process that runs queries of the console one by one, so that a record of millions of values is read
 * here and not in Mitos, which answers others meanwhile and may end this process whatever it does.
 */
import type { Driver } from "neo4j-driver";
import { driverFor } from "../neo4j/driver.ts";
import { withinIncoming } from "./incoming.ts";
import type { Sink } from "./rows.ts";
import { run } from "./run.ts";
import type { FromRunner, ToRunner } from "./runner-messages.ts";
import { tellFailure } from "./told-failures.ts";

let driver: Driver | undefined;
let waiting: { goOn: () => void; stop: (reason: Error) => void } | undefined;
let isStopped = false;
let closed: Promise<void> | undefined;

const tell = (message: FromRunner): void => {
  process.send?.(message);
};

const noMore = (): Error => new Error("Mitos takes no more rows.");

/** Rows wait until Mitos can take more; columns do not, as each way to Mitos and back costs time where cores are few. */
const sink: Sink = {
  columns: (columns) => tell({ kind: "columns", columns }),
  rows: (rows) =>
    new Promise((goOn, stop) => {
      if (isStopped) return stop(noMore());
      waiting = { goOn, stop };
      tell({ kind: "rows", rows });
    }),
};

const answer = async ({ account, running }: Extract<ToRunner, { do: "run" }>): Promise<void> => {
  driver ??= driverFor(account);
  const reading = driver;
  isStopped = false;
  await closed;
  try {
    // a query that is only counted may send more than any answer has: nothing of it is kept
    const work = () => run(reading, running, sink);
    const ended = await (running.profile ? work() : withinIncoming(work));
    ({ closed } = ended);
    tell({ kind: "ran", ran: ended.ran });
  } catch (error) {
    tell({ kind: "failed", failure: tellFailure(error) });
  }
};

process.on("message", (order: ToRunner) => {
  if (order.do === "run") return void answer(order);
  if (order.do === "go on") return waiting?.goOn();
  isStopped = true;
  waiting?.stop(noMore());
});
// Ctrl-C reaches all processes of a terminal: Mitos ends this one when it is done
process.on("SIGINT", () => undefined);
process.on("disconnect", () => process.exit());
tell({ kind: "ready" });
