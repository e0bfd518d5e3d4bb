import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import getPort from "get-port";
import type { Neo4jAddress } from "../config.ts";
import { forkModule } from "../fork-module.ts";
import { Trouble } from "../trouble.ts";
import { answersBolt } from "./first-login.ts";
import type { Home } from "./home.ts";
import type { FromKeeper, ToKeeper } from "./keeper-messages.ts";
import { listenForLastWords } from "./last-words.ts";
import { ownPassword } from "./password.ts";
import { end, ended, markOf, type ProcessMark } from "./processes.ts";
import { archiveOf, findJava } from "./requirements.ts";
import { javaArguments, neo4jConf } from "./settings.ts";

/** A Neo4j that Mitos runs. */
export interface Engine {
  address: Neo4jAddress;
  process: ProcessMark;
  /** Resolves when Neo4j has ended, asked or not. */
  ended: Promise<void>;
  /** Asks Neo4j to end and waits until it has. */
  stop(): Promise<void>;
}

export interface EngineOptions {
  /** The port for Bolt; any free one when left out. */
  port?: number | undefined;
  /** More arguments for Java. */
  java?: string[];
  /** Gives up the start; the Neo4j that was begun is stopped. */
  signal?: AbortSignal | undefined;
  /** Called with the process as soon as it is there, long before it answers. */
  onProcess?: (process: ProcessMark) => Promise<void>;
}

const startLimit = 120_000;
const stopLimit = 90_000;

/** Has the keeper start Java. @returns the mark of the Java process @throws Trouble when Java cannot be called */
const startJava = (keeper: ChildProcess, order: Extract<ToKeeper, { do: "start" }>): Promise<ProcessMark> =>
  new Promise((resolve, reject) => {
    keeper.once("message", (message: FromKeeper) => {
      if (message.neo4j === "failed") reject(new Trouble(`Java cannot be started: ${message.message}.`));
      if (message.neo4j !== "started") return;
      markOf(message.pid).then(
        (mark) => (mark ? resolve(mark) : resolve({ pid: message.pid, began: "" })),
        reject,
      );
    });
    keeper.once("error", reject);
    keeper.once("exit", () => reject(new Error("The keeper of Neo4j ended before it had started Java.")));
    keeper.send(order);
  });

/** Writes what Neo4j and Java read at start. @returns Java's argument file: a class path of 213 jars is too long for some systems */
const writeSettings = async (home: Home, boltPort: number, extra: string[]): Promise<string> => {
  const folder = join(home.neo4j, "conf");
  await mkdir(folder, { recursive: true });
  await mkdir(home.logs, { recursive: true });
  await writeFile(join(folder, "neo4j.conf"), neo4jConf(home, boltPort));
  const jars = await realpath(home.jars);
  const names = (await readdir(jars)).filter((name) => name.endsWith(".jar")).sort();
  const paths = names.map((name) => join(jars, name));
  const quoted = javaArguments(home, paths, extra).map((line) => `"${line.replaceAll("\\", "\\\\")}"`);
  const file = join(folder, "java.args");
  await writeFile(file, quoted.join("\n"));
  return file;
};

/**
 * Starts Neo4j on this home's store, on a free port of 127.0.0.1, and waits until it answers over Bolt.
 * The caller holds the lock of the home, and the jars are there (provision).
 * @throws Trouble with the last lines of Neo4j's log when it dies before it answers
 */
export const startEngine = async (home: Home, options: EngineOptions = {}): Promise<Engine> => {
  const java = await findJava();
  const port = options.port ?? (await getPort({ host: "127.0.0.1" }));
  const password = await ownPassword(home.password);
  const address = { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password, database: "neo4j" };
  const archive = archiveOf(home, java);
  const useArchive = existsSync(archive) ? [`-XX:SharedArchiveFile=${await realpath(archive)}`] : [];
  const file = await writeSettings(home, port, [...useArchive, ...(options.java ?? [])]);
  const words = await listenForLastWords(home);
  const output = join(home.logs, "console.log");
  const limit = Date.now() + startLimit;

  const keeper = forkModule("neo4j/keeper", { detached: true });
  const keeperEnded = new Promise<void>((resolve) => keeper.once("exit", () => resolve()));
  const neo4j = await startJava(keeper, { do: "start", command: java.command, args: [`@${file}`], output });
  // the keeper may be killed; then Neo4j is stopped from here
  const over = keeperEnded.then(() => end(neo4j, stopLimit));
  const stop = async (): Promise<void> => {
    if (keeper.connected) keeper.send({ do: "stop" } satisfies ToKeeper);
    await over;
  };

  try {
    await options.onProcess?.(neo4j);
    while (!(await answersBolt(address))) {
      options.signal?.throwIfAborted();
      if (await ended(neo4j, 0)) throw new Trouble(await words());
      if (Date.now() > limit) {
        throw new Trouble(
          `Neo4j was started but did not answer within ${startLimit / 1000} seconds. Its log: ${home.logs}`,
        );
      }
      await wait(150);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, process: neo4j, ended: over, stop };
};
