import { mkdirSync } from "node:fs";
import { join } from "node:path";
import pino, { type Logger } from "pino";
import type { Config } from "../config.ts";
import { homeAt } from "../neo4j/home.ts";

/** The log of a running Mitos: MITOS_HOME/logs/mitos.log from LOG_LEVEL up, and errors on standard error as well. */
export const makeLogger = ({ home, logLevel }: Config): Logger => {
  const folder = homeAt(home).logs;
  mkdirSync(folder, { recursive: true });
  const file = pino.destination({ dest: join(folder, "mitos.log"), sync: false });
  const streams = [
    { level: "trace", stream: file } as const,
    { level: "error", stream: process.stderr } as const,
  ];
  return pino({ level: logLevel }, pino.multistream(streams));
};
