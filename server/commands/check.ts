import { existsSync } from "node:fs";
import type { Config } from "../config.ts";
import { readCounts } from "../explore/counts.ts";
import { readHealth } from "../explore/health.ts";
import { openDatabase, runningMitos } from "../neo4j/database.ts";
import { homeAt, neo4jVersion } from "../neo4j/home.ts";
import { findJava, findMaven } from "../neo4j/requirements.ts";
import type { Store } from "../neo4j/store.ts";
import { Trouble } from "../trouble.ts";

/** One line of the answer: what was looked at, and what was found, or what to do. */
interface Finding {
  what: string;
  found: string;
  good: boolean;
}

const look = async (what: string, find: () => Promise<string>): Promise<Finding> => {
  try {
    return { what, found: await find(), good: true };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { what, found: error.message, good: false };
  }
};

const show = ({ what, found, good }: Finding): void => {
  const [first, ...more] = found.split("\n");
  console.log(`${good ? "ok     " : "missing"}  ${what.padEnd(8)}  ${first}`);
  for (const line of more) console.log(`${" ".repeat(19)}${line}`);
};

const contents = async (store: Store): Promise<string> => {
  const { neo4j, counts } = await readHealth(store, { timeout: 60_000 });
  const rows = await readCounts(store);
  const list = (kind: "entity" | "tie") =>
    rows
      .filter((row) => row.kind === kind)
      .map((row) => `${row.count} ${row.type}`)
      .join(", ");
  return [
    `Neo4j ${neo4j.version} ${neo4j.edition}`,
    `${counts.articles} articles, ${counts.datasets} datasets, ${counts.claims} claims`,
    `${counts.entities} entities${counts.entities ? `: ${list("entity")}` : ""}`,
    `${counts.ties} ties${counts.ties ? `: ${list("tie")}` : ""}`,
  ].join("\n");
};

const whoRuns = async (config: Config): Promise<string> => {
  if (config.neo4j) return `uses the Neo4j at ${config.neo4j.uri} (NEO4J_URI)`;
  const running = await runningMitos(config.home);
  if (!running) return "not running; `npm start` starts it";
  return `running, process ${running.holder.process.pid}${running.holder.page ? `, at ${running.holder.page}` : ""}`;
};

/** Opens the store as the other commands do: its database is started for the while when nothing runs. */
const lookIntoStore = async (config: Config): Promise<string> => {
  if (!config.neo4j && !existsSync(homeAt(config.home).neo4j)) {
    return "not there yet; `npm start` makes one and reads the first articles";
  }
  const database = await openDatabase(config, "check");
  return contents(database.store).finally(database.close);
};

/** `mitos check`: is everything needed there, and what is in the store. @returns the exit code: 1 when something is missing */
export const check = async (config: Config): Promise<number> => {
  const findings: Finding[] = [];
  if (!config.neo4j) {
    const provisioned = existsSync(homeAt(config.home).jars);
    findings.push(
      await look("Java", async () => (await findJava()).version),
      await look("Maven", async () => (provisioned ? "not needed any more" : (await findMaven()).version)),
      await look("Neo4j", async () =>
        provisioned
          ? `${neo4jVersion}, in ${homeAt(config.home).engine}`
          : `${neo4jVersion} is not here yet; the first \`npm start\` fetches it`,
      ),
    );
  }
  findings.push(await look("Mitos", () => whoRuns(config)), await look("Store", () => lookIntoStore(config)));
  for (const finding of findings) show(finding);
  return findings.every((finding) => finding.good) ? 0 : 1;
};
