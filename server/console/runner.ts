import type { ChildProcess } from "node:child_process";
import { on, once } from "node:events";
import { forkModule } from "../fork-module.ts";
import type { Account } from "../neo4j/driver.ts";
import type { Sink } from "./rows.ts";
import type { Ran, Running } from "./run.ts";
import type { FromRunner, ToRunner } from "./runner-messages.ts";
import { failureOf } from "./told-failures.ts";

/** Runs queries one by one in a process of its own, which is started when it is first needed and when it was lost. */
export interface Runner {
  /** Resolves when the process runs. @throws RunnerLost when it cannot be started */
  ready(): Promise<void>;
  /** Runs a query as `run` does. @throws what `run` throws; RunnerLost when the process ended before it had answered */
  run(running: Running, sink: Sink): Promise<Ran>;
  /** Ends the process, whatever it does. */
  close(): Promise<void>;
}

/** Thrown when a runner ended by itself. A signal ended it when its memory was full. */
export class RunnerLost extends Error {
  override name = "RunnerLost";
  signal: NodeJS.Signals | null;
  constructor({ exitCode, signalCode }: ChildProcess) {
    super(`A runner of the console ended (${signalCode ?? `exit code ${exitCode}`}).`);
    this.signal = signalCode;
  }
}

/** What the heap of a runner may hold, in MB: the largest answer takes a tenth, a list of a few million numbers all. */
const memory = 256;

const send = (child: ChildProcess, message: ToRunner): void => {
  if (child.connected) child.send(message);
};

/** All that a runner tells from now on, until it ends. */
async function* messagesOf(child: ChildProcess): AsyncGenerator<FromRunner> {
  if (!runs(child)) return;
  const messages = on(child, "message", { close: ["exit"] });
  for await (const [message] of messages as AsyncIterable<[FromRunner]>) yield message;
}

const runs = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;

/** @param account whom it connects to Neo4j as */
export const makeRunner = (account: Account): Runner => {
  let started: Promise<ChildProcess> | undefined;
  let child: ChildProcess | undefined;

  const start = async (): Promise<ChildProcess> => {
    const begun = forkModule("console/run-process", {
      serialization: "advanced",
      execArgv: [`--max-old-space-size=${memory}`],
    });
    child = begun;
    begun.on("error", () => undefined); // that it cannot be told anything is seen from its end
    begun.once("exit", () => {
      started = undefined;
    });
    const messages = messagesOf(begun);
    const { done } = await messages.next();
    if (done) throw new RunnerLost(begun);
    await messages.return(undefined);
    return begun;
  };
  const alive = (): Promise<ChildProcess> => {
    started ??= start();
    return started;
  };

  return {
    ready: async () => {
      await alive();
    },
    run: async (running, sink) => {
      const runner = await alive();
      send(runner, { do: "run", account, running });
      let refused: { reason: unknown } | undefined;
      /** Has the sink take a part of the answer. What it throws ends the query, and is thrown when that has ended. */
      const pass = async (taken: () => Promise<void> | void): Promise<void> => {
        try {
          await taken();
        } catch (reason) {
          refused ??= { reason };
          send(runner, { do: "stop" });
        }
      };
      for await (const message of messagesOf(runner)) {
        if (message.kind === "columns") await pass(() => sink.columns(message.columns));
        if (message.kind === "rows" && !refused) {
          await pass(() => sink.rows(message.rows));
          if (!refused) send(runner, { do: "go on" });
        }
        if (message.kind === "ran" && refused) throw refused.reason;
        if (message.kind === "ran") return message.ran;
        if (message.kind === "failed") throw refused ? refused.reason : failureOf(message.failure);
      }
      throw new RunnerLost(runner);
    },
    close: async () => {
      if (!child || !runs(child)) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
};
