import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { openConsole } from "../../server/console/console.ts";
import { CypherRequest } from "../../server/contract/cypher.ts";
import { openStore } from "../../server/neo4j/connect.ts";
import { lookForReader, readerWarning } from "../../server/neo4j/reader.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { Trouble } from "../../server/trouble.ts";
import { running } from "../support/running.ts";
import { closeStore } from "../support/store.ts";

const reader = { user: "mitos_reader", password: "reads-and-nothing-else" };
const address = () => ({ ...inject("neo4j"), reader });

let store: OpenedStore;
const inSystem = async (query: string, parameters = {}) => {
  await store.driver.executeQuery(query, parameters, { database: "system" });
};
beforeAll(async () => {
  store = await openStore(inject("neo4j"));
  await inSystem("CREATE OR REPLACE USER mitos_reader SET PASSWORD $password CHANGE NOT REQUIRED", reader);
});
afterAll(async () => {
  await inSystem("DROP USER mitos_reader");
  await closeStore(store);
});

it("Community is said to have no roles, with what Mitos does instead", async () => {
  const { uri } = inject("neo4j");
  const warning = await lookForReader(store, inject("neo4j"));
  expect(warning).toBe(readerWarning(uri, "neo4j", null));
  expect(warning).toContain("no roles (Community Edition)");
  expect(warning).toContain("keeps to reading by itself");
});

it("an account that may write is named with its roles and what to do; one that may not is no news", () => {
  const warning = readerWarning("bolt://db", "app", ["PUBLIC", "editor"]);
  expect(warning).toContain('"app" of Neo4j at bolt://db may write (editor)');
  expect(warning).toContain("GRANT ROLE reader TO mitos_reader");
  expect(readerWarning("bolt://db", "app", ["PUBLIC", "reader"])).toBeNull();
});

it("the console runs queries as the reader, and they are ended as any other", async () => {
  const asReader = await openStore(address());
  const console = openConsole(asReader);
  const controller = new AbortController();
  const users = () => running(store, "AS by_reader");
  const query = "UNWIND range(1, 100000) AS x UNWIND range(x, 100000000) AS y RETURN count(*) AS by_reader";
  const gone = expect(console.run(CypherRequest.parse({ query }), controller.signal)).rejects.toThrow("gone");
  await expect.poll(users).toEqual(["mitos_reader"]);
  controller.abort(new Error("gone"));
  await gone;
  await expect.poll(users).toEqual([]);
  await console.close();
  await closeStore(asReader);
});

it("a reader with a wrong password is told of at start", async () => {
  const opening = openStore({ ...address(), reader: { ...reader, password: "wrong-password" } });
  await expect(opening).rejects.toThrow(Trouble);
  await expect(opening).rejects.toThrow("Set NEO4J_READER and NEO4J_READER_PASSWORD right");
});
