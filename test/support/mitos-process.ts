import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { javaOfTests } from "./java-of-tests.ts";

/** Environment on top of the test's own; null takes a variable away. */
export type Environment = Record<string, string | null>;

/** A `mitos` command that runs. */
export interface MitosProcess {
  pid: number;
  /** All that it has said so far, on both outputs. */
  output(): string;
  /** Waits until it says something that fits. @throws Error with all that it said when it ends before */
  says(pattern: RegExp): Promise<RegExpMatchArray>;
  kill(signal: NodeJS.Signals): void;
  /** The exit code; null when a signal ended it. */
  ended: Promise<number | null>;
}

/** From its sources by tsx, so that no build is needed; `built` is dist/server/cli.js. */
const sources = [
  "--import",
  pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm")).href,
  fileURLToPath(new URL("../../server/cli.ts", import.meta.url)),
];
const built = [fileURLToPath(new URL("../../dist/server/cli.js", import.meta.url))];

/** The environment of a command that must not see the settings of whoever runs the tests. */
const environmentWith = (changes: Environment): NodeJS.ProcessEnv => {
  const { npm_lifecycle_event: _, NEO4J_URI: __, ...own } = process.env;
  const java = { JAVA_TOOL_OPTIONS: javaOfTests.join(" ") };
  const all = Object.entries({ ...own, ...java, PORT: "0", HOST: "127.0.0.1", ...changes });
  return Object.fromEntries(all.filter(([, value]) => value !== null)) as NodeJS.ProcessEnv;
};

/** Calls `mitos` with these arguments. */
export const callMitos = (
  args: string[],
  environment: Environment = {},
  from: "sources" | "built" = "sources",
): MitosProcess => {
  const child = spawn(process.execPath, [...(from === "sources" ? sources : built), ...args], {
    env: environmentWith(environment),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
    for (const look of waiting) look();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const ended = once(child, "close").then(([code]) => code as number | null);

  const says = (pattern: RegExp): Promise<RegExpMatchArray> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const match = said.match(pattern);
        if (!match) return;
        waiting.delete(look);
        resolve(match);
      };
      waiting.add(look);
      look();
      void ended.then((code) => reject(new Error(`mitos ${args[0]} ended with ${code}. It said:\n${said}`)));
    });
  return { pid: child.pid ?? 0, output: () => said, says, kill: (signal) => child.kill(signal), ended };
};
