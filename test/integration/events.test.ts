import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { readCameo } from "../../server/ingest/cameo.ts";
import { ingestDataset } from "../../server/ingest/dataset.ts";
import { batchesOf, readEvents } from "../../server/ingest/events.ts";
import { tableNames } from "../../server/ingest/table-names.ts";
import { renewTies } from "../../server/ingest/ties.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { readOntology } from "../../server/ontology/ontology.ts";
import { checksum } from "../support/checksum.ts";
import { ask, closeStore, emptyStore, openEmptyStore } from "../support/store.ts";

const ontology = readOntology();
let store: OpenedStore;
beforeAll(async () => {
  store = await openEmptyStore();
});
afterAll(() => closeStore(store));
beforeEach(() => emptyStore(store));

const table = { id: "table", title: "Events", publishedOn: null, url: null, sha256: "0" };
const rows = ["Nigeria", "Russia", "Rudolf Rassendyll", "Police (Egypt)"].flatMap((source) =>
  ["France", "Head of Government (Japan)"].flatMap((target) =>
    ["2014-01-05", "2014-02-07"].flatMap((date) => [
      { source, relation: "Consult", target, date },
      { source, relation: "Express intent to meet or negotiate", target, date },
      { source, relation: "Make statement", target, date },
    ]),
  ),
);
const events = readEvents(ontology, readCameo(), tableNames(), rows);
const load = (signal?: AbortSignal, progress?: (done: number) => void) =>
  ingestDataset(
    store,
    ontology,
    table,
    batchesOf(events, { size: 7, ...(signal ? { signal } : {}), ...(progress ? { progress } : {}) }),
    "test/1",
  );

/** Ties whose number of claims is not what the store has of them. */
const wrongTies = () =>
  ask(
    store,
    `MATCH (:Entity)-[t]->(:Entity) WHERE t.claims <> COUNT { MATCH (c:Claim) WHERE c.tie = t.id } RETURN t.id AS id`,
  );

it("a table of events becomes ties with moments, and again changes nothing", async () => {
  const written = await load();
  expect(written).toEqual({ entities: 8, claims: 34, ties: 10 });
  const [{ tie } = {}] = await ask(
    store,
    "MATCH (:Entity {id: 'nigeria'})-[t]-(:Entity {id: 'france'}) RETURN t {.claims, .planned, .moments, .sources} AS tie",
  );
  expect(tie).toEqual({
    claims: 4,
    planned: 2,
    sources: ["table"],
    moments: [
      "happened 2014-01-05/2014-01-05",
      "planned 2014-01-05/2014-01-05",
      "happened 2014-02-07/2014-02-07",
      "planned 2014-02-07/2014-02-07",
    ],
  });
  const before = await checksum(store);
  await load();
  expect(await checksum(store)).toBe(before);
});

it("a load that is stopped leaves what it has written right, and the next one ends it", async () => {
  await load();
  const whole = await checksum(store);
  await emptyStore(store);
  const stop = new AbortController();
  await expect(
    load(stop.signal, (done) => done > 10 && stop.abort(new Error("asked to stop"))),
  ).rejects.toThrow("asked to stop");
  const [{ claims } = {}] = await ask(store, "MATCH (c:Claim) RETURN count(c) AS claims");
  expect(claims).toBe(14);
  expect(await wrongTies()).toEqual([]);
  await load();
  expect(await checksum(store)).toBe(whole);
});

it("ties of an older Mitos are summed up anew", async () => {
  await load();
  const whole = await checksum(store);
  await ask(store, "MATCH (:Entity)-[t]->(:Entity) REMOVE t.moments, t.sources");
  await renewTies(store);
  expect(await checksum(store)).toBe(whole);
});
