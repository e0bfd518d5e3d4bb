/**
 * The keeper: a small process between Mitos and its Neo4j. It starts Neo4j, and stops it when Mitos says so or is gone, however
 * Mitos ended: the channel between them closes. It has a session of its own, so that Ctrl-C in the terminal reaches Mitos alone.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { openSync } from "node:fs";
import type { FromKeeper, ToKeeper } from "./keeper-messages.ts";

const patience = 60_000;
let neo4j: ChildProcess | undefined;
let stopping = false;

const tell = (message: FromKeeper, then: () => void = () => {}): void => {
  if (process.connected && process.send) process.send(message, then);
  else then();
};

const stop = (): void => {
  if (!neo4j) process.exit();
  if (stopping) return;
  stopping = true;
  neo4j.kill("SIGTERM");
  setTimeout(() => neo4j?.kill("SIGKILL"), patience).unref();
};

const start = ({ command, args, output }: Extract<ToKeeper, { do: "start" }>): void => {
  const log = openSync(output, "w");
  neo4j = spawn(command, args, { stdio: ["ignore", log, log], windowsHide: true });
  neo4j.once("spawn", () => tell({ neo4j: "started", pid: neo4j?.pid ?? 0 }));
  neo4j.once("error", (error) => tell({ neo4j: "failed", message: error.message }, () => process.exit()));
  neo4j.once("exit", (code, signal) => {
    tell({ neo4j: "ended", code, signal }, () => process.exit());
  });
};

process.on("message", (message: ToKeeper) => (message.do === "start" ? start(message) : stop()));
process.on("disconnect", stop);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
