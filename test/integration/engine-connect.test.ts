import { createServer } from "node:net";
import { describe, expect, inject, it } from "vitest";
import { closeStore, openStore } from "../../server/neo4j/connect.ts";
import { Trouble } from "../../server/trouble.ts";

const neo4j = inject("neo4j");

describe("openStore", () => {
  it("opens a Neo4j that answers", async () => {
    const store = await openStore(neo4j);
    const { records } = await store.driver.executeQuery("RETURN 1 AS one", {}, { database: store.database });
    expect(records[0]?.get("one").toNumber()).toBe(1);
    await closeStore(store);
  });

  it("routes through neo4j:// as well as bolt://", async () => {
    const store = await openStore({ ...neo4j, uri: neo4j.uri.replace("bolt:", "neo4j:") });
    expect(store.database).toBe("neo4j");
    await closeStore(store);
  });

  it("says that the password is wrong, and which settings to correct", async () => {
    const opening = openStore({ ...neo4j, password: "not-the-password" });
    await expect(opening).rejects.toThrow(Trouble);
    await expect(opening).rejects.toThrow(/refuses the user "neo4j".*NEO4J_PASSWORD/);
  });

  it("says that the database is not there", async () => {
    await expect(openStore({ ...neo4j, database: "atlantis" })).rejects.toThrow(
      /no database "atlantis".*NEO4J_DATABASE/,
    );
  });

  it("says that nothing answers at the address", async () => {
    await expect(openStore({ ...neo4j, uri: "bolt://127.0.0.1:1" })).rejects.toThrow(
      /No Neo4j answers at bolt:\/\/127\.0\.0\.1:1/,
    );
  });

  it("does not wait for ever for something that is no Neo4j", async () => {
    const mute = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => mute.once("listening", resolve));
    const { port } = mute.address() as { port: number };
    await expect(openStore({ ...neo4j, uri: `bolt://127.0.0.1:${port}` })).rejects.toThrow(
      /No Neo4j answers/,
    );
    mute.close();
  });
});
