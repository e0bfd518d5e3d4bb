import { mkdir } from "node:fs/promises";
import type { Neo4jAddress } from "../config.ts";
import { Trouble } from "../trouble.ts";
import { closeStore, openStore } from "./connect.ts";
import { type Home, homeAt } from "./home.ts";
import { type Holder, holderOf, isHolder, type Lock, takeLock } from "./lock.ts";
import { type Database, startDatabase } from "./own-database.ts";
import { ownPassword } from "./password.ts";
import { type ProvisionOptions, provision } from "./provision.ts";

const heldBy = ({ process, command, page }: Holder, home: Home): Trouble =>
  new Trouble(
    [
      `Another Mitos uses this store: \`mitos ${command}\`, process ${process.pid}${page ? `, at ${page}` : ""}.`,
      `${page ? "Open that address, or stop" : "Wait until it is done, or stop"} it (kill ${process.pid}) and start again, or set MITOS_HOME to another folder.`,
      `The store is in ${home.folder}.`,
    ].join("\n"),
  );

/**
 * Takes a home for this process alone.
 * @param command the command that asks, for the message to those who find the home taken
 * @throws Trouble that names the process and the address of the Mitos that has it
 */
export const takeHome = async (folder: string, command: string): Promise<Lock> => {
  const home = homeAt(folder);
  await mkdir(home.folder, { recursive: true });
  const outcome = await takeLock(home.lock, command);
  if (isHolder(outcome)) throw heldBy(outcome, home);
  return outcome;
};

/** Connects to a Neo4j that runs already. */
export const joinDatabase = async (address: Neo4jAddress): Promise<Database> => {
  const store = await openStore(address);
  return { store, own: null, close: () => closeStore(store) };
};

/** The running `mitos start` on a home and the address of its database, or null when there is none. @throws Trouble while it is still starting */
export const runningMitos = async (
  folder: string,
): Promise<{ holder: Holder; address: Neo4jAddress } | null> => {
  const home = homeAt(folder);
  const holder = await holderOf(home.lock);
  if (holder?.command !== "start") return null;
  if (!holder.bolt) {
    throw new Trouble(`Mitos is just starting (process ${holder.process.pid}). Try again in a few seconds.`);
  }
  const password = await ownPassword(home.password);
  return { holder, address: { uri: holder.bolt, user: "neo4j", password, database: "neo4j" } };
};

/**
 * Opens the store that the settings mean, for one command: the Neo4j of NEO4J_URI, else that of a running Mitos, else Mitos's own,
 * started for the while.
 */
export const openDatabase = async (
  config: { home: string; neo4j: Neo4jAddress | null },
  command: string,
  options: ProvisionOptions = {},
): Promise<Database> => {
  if (config.neo4j) return joinDatabase(config.neo4j);
  const running = await runningMitos(config.home);
  if (running) return joinDatabase(running.address);
  const lock = await takeHome(config.home, command);
  try {
    await provision(homeAt(config.home), options);
    const database = await startDatabase(config.home, lock, options);
    return { ...database, close: () => database.close().finally(lock.release) };
  } catch (error) {
    await lock.release();
    throw error;
  }
};
