import { expect, inject, it } from "vitest";
import { closeStore, storeAt } from "../../server/neo4j/connect.ts";
import { watchOver } from "../../server/neo4j/watchdog.ts";

// that Mitos's own is restarted is seen from the page: test/browser/restart.test.ts
it("says of another Neo4j that it cannot restart it, once", async () => {
  const nobody = storeAt({ ...inject("neo4j"), uri: "bolt://127.0.0.1:1" });
  const said: string[] = [];
  const end = watchOver({ store: nobody, own: null }, (words) => void said.push(words), {
    every: 10,
    look: 500,
    patience: { silent: 50, burning: 50, full: 50 },
  });
  await expect.poll(() => said.length).toBeGreaterThan(0);
  await end();
  await closeStore(nobody);
  expect(said).toEqual([expect.stringMatching(/gives no answer, and Mitos cannot restart it/)]);
});
