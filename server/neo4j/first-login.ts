import { connect } from "node:net";
import { z } from "zod";
import type { Neo4jAddress } from "../config.ts";
import { Trouble } from "../trouble.ts";
import { closeStore, isUnauthorized, storeAt } from "./connect.ts";
import { statement } from "./statement.ts";

const setPassword = statement("neo4j/set-password.cypher", z.object({ password: z.string() }), z.object({}));

const listens = (uri: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(uri);
    const socket = connect(Number(port), hostname);
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });

const tryLogin = async (address: Neo4jAddress): Promise<"in" | "refused" | "not yet"> => {
  const store = storeAt(address);
  try {
    await store.driver.getServerInfo({ database: store.database });
    return "in";
  } catch (error) {
    return isUnauthorized(error) ? "refused" : "not yet";
  } finally {
    await closeStore(store);
  }
};

/** A new store knows neo4j/neo4j only, and lets it do nothing but change its password. */
const changeFirstPassword = async ({ password, ...address }: Neo4jAddress): Promise<boolean> => {
  const system = storeAt({ ...address, password: "neo4j", database: "system" });
  try {
    await setPassword.write(system, { password }, { timeout: 60_000 });
    return true;
  } catch (error) {
    if (isUnauthorized(error)) return false;
    throw error;
  } finally {
    await closeStore(system);
  }
};

/**
 * Whether Mitos's own Neo4j, just started, takes queries by now. A new store is given its password here.
 * @throws Trouble when the store has another password than MITOS_HOME/password
 */
export const answersBolt = async (address: Neo4jAddress): Promise<boolean> => {
  if (!(await listens(address.uri))) return false;
  const login = await tryLogin(address);
  if (login !== "refused") return login === "in";
  if (await changeFirstPassword(address)) return (await tryLogin(address)) === "in";
  throw new Trouble(
    "The database does not take the password in MITOS_HOME/password: one of the two was replaced. Put the old file back, or remove MITOS_HOME/neo4j to begin with an empty network.",
  );
};
