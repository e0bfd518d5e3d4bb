import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Config, Neo4jAddress } from "../config.ts";
import { readHealth } from "../explore/health.ts";
import { type App, createApp } from "../http/app.ts";
import { renewTies } from "../ingest/ties.ts";
import { applySchema } from "../neo4j/apply-schema.ts";
import { joinDatabase, takeHome } from "../neo4j/database.ts";
import { homeAt, neo4jVersion } from "../neo4j/home.ts";
import type { Lock } from "../neo4j/lock.ts";
import { type Database, startDatabase } from "../neo4j/own-database.ts";
import { provision } from "../neo4j/provision.ts";
import { lookForReader } from "../neo4j/reader.ts";
import { watchOver } from "../neo4j/watchdog.ts";
import { pageFolder, seedsFolder, version } from "../paths.ts";
import { openBrowser } from "./browser.ts";
import { makeLogger } from "./logger.ts";
import { checkPort, hostsOf, type PageServer, servePage } from "./page-server.ts";
import { readInto } from "./read-into.ts";
import { runSteps, type Step } from "./steps.ts";
import { aborted, listenForStop } from "./stop-signal.ts";

/** What was begun and has to be ended, the last first. */
interface Begun {
  lock?: Lock;
  database?: Database;
  endWatch?: () => Promise<void>;
  app?: App;
  page?: PageServer;
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const endAll = async ({ lock, database, endWatch, app, page }: Begun): Promise<void> => {
  if (page) {
    await page.close();
    say("The page and the API are closed.");
  }
  await app?.close();
  await endWatch?.();
  if (database) {
    await database.close();
    say(database.own ? "The database is stopped." : "The connection to Neo4j is closed.");
  }
  await lock?.release();
};

const readSeeds = async ({ store }: Database, signal: AbortSignal): Promise<string> => {
  const { counts } = await readHealth(store, { timeout: 60_000 });
  if (counts.articles + counts.datasets > 0)
    return `${counts.articles} articles, ${counts.entities} entities`;
  const folder = join(seedsFolder, "articles");
  const files = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));
  for (const file of files) {
    signal.throwIfAborted();
    await readInto(store, join(folder, file));
  }
  return `${files.length} read`;
};

/** Takes the home at once: that another Mitos has it is said before anything is shown. */
const ownDatabase = async (config: Config, begun: Begun, signal: AbortSignal): Promise<Step[]> => {
  const lock = await takeHome(config.home, "start");
  begun.lock = lock;
  return [
    {
      title: `Neo4j ${neo4jVersion}`,
      run: async (progress) => {
        await provision(homeAt(config.home), { progress, signal });
        return undefined;
      },
    },
    {
      title: "Database",
      run: async (progress) => {
        begun.database = await startDatabase(config.home, lock, { progress, signal, notice: say });
        return begun.database.own?.uri;
      },
    },
  ];
};

const otherDatabase = (address: Neo4jAddress, begun: Begun): Step[] => [
  {
    title: `Neo4j at ${address.uri}`,
    run: async () => {
      begun.database = await joinDatabase(address);
      return undefined;
    },
  },
];

/** What is done with a database once it is open, up to the page that is served. */
const networkAndPage = (
  config: Config,
  begun: Begun,
  database: () => Database,
  signal: AbortSignal,
): Step[] => [
  {
    title: "Schema",
    run: async () => {
      await applySchema(database().store);
      await renewTies(database().store);
      return undefined;
    },
  },
  {
    title: "Articles",
    run: () => readSeeds(database(), signal),
  },
  {
    title: "Page and API",
    run: async () => {
      const logger = makeLogger(config);
      const app = createApp({ store: database().store, logger, version, pageFolder, hosts: hostsOf(config) });
      begun.app = app;
      begun.page = await servePage(app, config);
      return begun.page.address;
    },
  },
];

/**
 * `mitos start`: everything from an empty folder to a page that shows the network, then waits to be asked to stop.
 * @returns the exit code: 0 when it was asked to stop, 130 when that came before the page was there
 * @throws Trouble when something is missing or the database died
 */
export const start = async (config: Config, options: { open: boolean }): Promise<number> => {
  const signal = listenForStop();
  const begun: Begun = {};
  const database = (): Database => {
    if (!begun.database) throw new Error("No database is open.");
    return begun.database;
  };
  try {
    const opening = config.neo4j
      ? otherDatabase(config.neo4j, begun)
      : await ownDatabase(config, begun, signal);
    await checkPort(config);
    await runSteps([...opening, ...networkAndPage(config, begun, database, signal)]);
    const warning = config.neo4j && (await lookForReader(database().store, config.neo4j));
    if (warning) say(`\n${warning}`);
    const address = begun.page?.address ?? "";
    begun.endWatch = watchOver(database(), say);
    await begun.lock?.update({ page: address });
    process.stdout.write(`\nMitos is at ${address}\nCtrl-C stops it.\n`);
    if (options.open) await openBrowser(address);

    const lost = await Promise.race([aborted(signal), database().own?.lost ?? new Promise<never>(() => {})]);
    if (lost) throw lost;
    return 0;
  } catch (error) {
    if (signal.aborted) return 130;
    throw error;
  } finally {
    await endAll(begun);
  }
};
