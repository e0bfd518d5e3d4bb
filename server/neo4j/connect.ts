import { Neo4jError } from "neo4j-driver";
import { z } from "zod";
import type { Neo4jAddress } from "../config.ts";
import { Trouble } from "../trouble.ts";
import { type Account, driverFor } from "./driver.ts";
import { statement } from "./statement.ts";
import type { OpenedStore, Store } from "./store.ts";

const oldest = { major: 5, minor: 26 };

/** A store at an address; no connection is made yet. */
export const storeAt = (address: Neo4jAddress): OpenedStore => {
  const { uri, user, password } = { ...address, ...address.reader };
  const account: Account = { uri, user, password };
  return {
    driver: driverFor(address),
    database: address.database,
    account,
    another: () => driverFor(account),
  };
};

/** Closes the connections; what runs on them is given up. */
export const closeStore = (store: Store): Promise<void> => store.driver.close();

const ping = statement("neo4j/ping.cypher", z.object({}), z.object({ one: z.literal(1) }));

const codeOf = (error: unknown): string => (error instanceof Neo4jError ? error.code : "");

/** Whether the error says that user or password are wrong. */
export const isUnauthorized = (error: unknown): boolean =>
  codeOf(error) === "Neo.ClientError.Security.Unauthorized";

const explain = (error: unknown, { uri, user, database }: Neo4jAddress): unknown => {
  const code = codeOf(error);
  if (isUnauthorized(error)) {
    return new Trouble(
      `Neo4j at ${uri} refuses the user "${user}" with the password given. Set NEO4J_USER and NEO4J_PASSWORD right.`,
    );
  }
  if (code === "Neo.ClientError.Security.AuthenticationRateLimit") {
    return new Trouble(
      `Neo4j at ${uri} refuses the user "${user}" for a while after too many wrong passwords. Check NEO4J_PASSWORD, wait a minute and start again.`,
    );
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound") {
    return new Trouble(
      `Neo4j at ${uri} has no database "${database}". Create it, or set NEO4J_DATABASE to one that is there.`,
    );
  }
  // errors of the server are named Neo.…; all others are the driver's own, of the way there
  if (error instanceof Neo4jError && !code.startsWith("Neo.")) {
    const reason = error.message.match(/Caused by: (.*)/)?.[1] ?? error.message.split("\n")[0];
    return new Trouble(
      `No Neo4j answers at ${uri} (${reason}). Start it, or set NEO4J_URI right; unset NEO4J_URI to let Mitos run its own.`,
    );
  }
  return error;
};

const refuseOld = (agent: string | undefined, uri: string): void => {
  const [, major = 0, minor = 0] = agent?.match(/^Neo4j\/(\d+)\.(\d+)/)?.map(Number) ?? [];
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  throw new Trouble(
    `The server at ${uri} is ${agent ?? "of an unknown kind"}, and Mitos needs Neo4j ${oldest.major}.${oldest.minor} or newer.`,
  );
};

/** The account for reading is tried at start, and not by the first who runs a query. */
const pingAsReader = async (store: OpenedStore, address: Neo4jAddress): Promise<void> => {
  const driver = store.another();
  try {
    await ping.read({ driver, database: store.database }, {});
  } catch (error) {
    if (!isUnauthorized(error)) throw error;
    throw new Trouble(
      `Neo4j at ${address.uri} refuses the user "${address.reader?.user}" with the password given. Set NEO4J_READER and NEO4J_READER_PASSWORD right.`,
    );
  } finally {
    await driver.close();
  }
};

/**
 * Connects to a Neo4j and makes sure that it answers, knows the user and the database, and is new enough (5.26).
 * @throws Trouble that says which of these is wrong and what to do
 */
export const openStore = async (address: Neo4jAddress): Promise<OpenedStore> => {
  const store = storeAt(address);
  try {
    refuseOld((await store.driver.getServerInfo({ database: store.database })).agent, address.uri);
    await ping.read(store, {});
    if (address.reader) await pingAsReader(store, address);
    return store;
  } catch (error) {
    await closeStore(store);
    throw explain(error, address);
  }
};
