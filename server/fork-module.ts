import { type ChildProcess, type ForkOptions, fork } from "node:child_process";
import { createRequire } from "node:module";
import { extname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const extension = extname(fileURLToPath(import.meta.url));

/** What Node needs to run a module: nothing for a built one, tsx for a source. */
const loader = (): string[] =>
  extension === ".ts"
    ? ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm")).href]
    : [];

/**
 * Starts a module of Mitos as a process of its own, with a channel for messages: its source when this one runs from
 * sources, and as it was built when not.
 * @param module below `server/`, without an extension; @param options `execArgv` comes on top of what the module needs
 */
export const forkModule = (module: string, options: ForkOptions): ChildProcess =>
  fork(fileURLToPath(new URL(`./${module}${extension}`, import.meta.url)), {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    ...options,
    execArgv: [...(options.execArgv ?? []), ...loader()],
  });
