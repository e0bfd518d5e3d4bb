import { z } from "zod";
import type { Neo4jAddress } from "../config.ts";
import { statement } from "./statement.ts";
import type { OpenedStore } from "./store.ts";

const account = statement(
  "neo4j/account.cypher",
  z.object({}),
  z.object({ user: z.string().nullable(), roles: z.array(z.string()).nullable() }),
);

/** The roles of Neo4j that write nothing. */
const readingRoles = ["PUBLIC", "reader"];

const howTo = `  CREATE USER mitos_reader SET PASSWORD '…' CHANGE NOT REQUIRED;
  GRANT ROLE reader TO mitos_reader;`;

/**
 * What the one who runs Mitos is told of the account that the console uses.
 * @param roles of the account; null where Neo4j has no roles (Community)
 * @returns null when the account cannot write
 */
export const readerWarning = (uri: string, user: string, roles: readonly string[] | null): string | null => {
  const own =
    "The console keeps to reading by itself: it runs only what it knows to read, in transactions for reading (docs/console.md).";
  if (roles === null)
    return [
      `Neo4j at ${uri} has no roles (Community Edition), so the account "${user}" may write. ${own}`,
      `On Enterprise Edition or Aura an account can be kept from writing:\n${howTo}`,
      "Then start Mitos with NEO4J_READER=mitos_reader and NEO4J_READER_PASSWORD=…",
    ].join("\n");
  const writing = roles.filter((role) => !readingRoles.includes(role));
  if (writing.length === 0) return null;
  return [
    `The account "${user}" of Neo4j at ${uri} may write (${writing.join(", ")}), and the console runs queries with it.`,
    `Give the console an account that cannot, as an administrator of Neo4j:\n${howTo}`,
    "Then start Mitos with NEO4J_READER=mitos_reader and NEO4J_READER_PASSWORD=…",
    `Until then: ${own}`,
  ].join("\n");
};

/** Asks Neo4j who the console is there. @returns the warning, or null when there is none or Neo4j does not say */
export const lookForReader = async (store: OpenedStore, address: Neo4jAddress): Promise<string | null> => {
  const driver = store.another();
  try {
    const [row] = await account.read({ driver, database: store.database }, {}, { timeout: 5_000 });
    return row?.user ? readerWarning(address.uri, row.user, row.roles) : null;
  } catch {
    return null;
  } finally {
    await driver.close();
  }
};
