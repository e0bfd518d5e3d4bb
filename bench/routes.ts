import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import neo4j, { Neo4jError } from "neo4j-driver";
import { RoutesRequest } from "../server/contract/routes.ts";
import { applySchema } from "../server/neo4j/apply-schema.ts";
import { closeStore, openStore } from "../server/neo4j/connect.ts";
import { startEngine } from "../server/neo4j/run.ts";
import type { Store } from "../server/neo4j/store.ts";
import { readOntology } from "../server/ontology/ontology.ts";
import { cypherFolder } from "../server/paths.ts";
import { findRoutes } from "../server/routes/find-routes.ts";
import { searchRoutes } from "../server/routes/search-routes.ts";
import { throwawayHome } from "../test/support/throwaway-home.ts";
import { readEventsTable, writeEventsTable } from "../tools/events-table.ts";
import { type Contender, type Measured, measure, print } from "./measure.ts";
import { loadPeers } from "./peers.ts";
import { statementsOf } from "./replay.ts";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { icews: { type: "string" }, pairs: { type: "string", default: "300" } },
});
if (!values.icews) {
  console.error("Say where the table is: npm run bench routes -- --icews /path/icews05-15.tsv");
  process.exit(1);
}

type Pair = readonly [from: string, to: string];
const limit = 15_000;
const maxHops = 6;
const ontology = readOntology();
const ways = readFileSync(join(cypherFolder, "routes/ways.cypher"), "utf8");

/** A query by the bare driver, with the limit that the search has. */
const bare =
  ({ driver, database }: Store, query: string, parameters: (pair: Pair) => Record<string, unknown>) =>
  async (pair: Pair): Promise<{ late: boolean }> => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      await session.run(query, parameters(pair), { timeout: limit });
      return { late: false };
    } catch (error) {
      if (error instanceof Neo4jError && error.code.includes("TransactionTimedOut")) return { late: true };
      throw error;
    } finally {
      await session.close();
    }
  };

const questionOf = ([from, to]: Pair, more: object) => RoutesRequest.parse({ from, to, maxHops, ...more });

const mitos = (store: Store, name: string, more: object): Contender<Pair> => ({
  name,
  run: async (pair) => ({
    late: (await findRoutes(store, ontology, questionOf(pair, more))).partial !== null,
  }),
});

const search = "Mitos, k = 5, the search alone";
const searchFor5 = async (store: Store, pair: Pair) => ({
  late: (await searchRoutes(store, ontology, questionOf(pair, { k: 5 }), {})).partial !== null,
});

/** Runs again what some work has sent for a pair; noting it down is not measured. */
const again = (
  store: Store,
  name: string,
  work: (store: Store, pair: Pair) => Promise<unknown>,
): Contender<Pair> => ({
  name,
  prepare: (pair) => statementsOf(store, (noting) => work(noting, pair)),
  run: async (_, prepared) => {
    await prepared?.();
    return { late: false };
  },
});

const ends = ([from, to]: Pair) => ({ from, to });
const waysParameters = ([from, to]: Pair) => ({
  starts: [{ index: neo4j.int(0), from, avoid: [from], notNext: [] }],
  to,
  limit: neo4j.int(5),
  types: null,
  modalities: ["happened"],
  first: null,
  last: null,
  labels: null,
  hubTies: null,
});
const between = (label: string, kind: string) =>
  `MATCH (a:${label} {id: $from}) MATCH (b:${label} {id: $to})
   MATCH p = ${kind}((a)-[*..${maxHops}]-(b)) `;
const toldAgain = "its statements by the bare driver";
const searchAgain = "the search's statements by the bare driver";
const first = "the first of them by the bare driver";
const peers = "peers: allShortestPaths, 5 distinct";
const asAsked = "peers: allShortestPaths, as they ask it";

const contenders = (store: Store): Contender<Pair>[] => [
  mitos(store, "Mitos, k = 1, told and proved", { k: 1 }),
  mitos(store, "Mitos, k = 5, told and proved", { k: 5 }),
  mitos(store, "Mitos, k = 20, told and proved", { k: 20 }),
  again(store, toldAgain, (noting, pair) => findRoutes(noting, ontology, questionOf(pair, { k: 5 }))),
  { name: search, run: (pair) => searchFor5(store, pair) },
  again(store, searchAgain, searchFor5),
  { name: first, run: bare(store, ways, waysParameters) },
  {
    name: "shortestPath by the bare driver",
    run: bare(store, `${between("Entity", "shortestPath")}RETURN [n IN nodes(p) | n.id] AS ids`, ends),
  },
  {
    name: peers,
    run: bare(
      store,
      `${between("Peer", "allShortestPaths")}RETURN DISTINCT [n IN nodes(p) | n.id] AS ids LIMIT 5`,
      ends,
    ),
  },
  {
    name: asAsked,
    run: bare(store, `${between("Peer", "allShortestPaths")}RETURN p`, ends),
  },
];

const searches = (store: Store): Contender<Pair>[] => [
  mitos(store, "Mitos, best supported, k = 5, 4 hops", { order: "supported", maxHops: 4 }),
  mitos(store, "Mitos, earliest in time, k = 5, 4 hops", {
    order: "earliest",
    inTime: "possible",
    maxHops: 4,
  }),
  mitos(store, "Mitos, direction respected, k = 5, 4 hops", { direction: "respect", maxHops: 4 }),
];

/** The same pairs in every run. */
const chosenPairs = async (store: Store, count: number): Promise<{ random: Pair[]; hubs: Pair[] }> => {
  const { records } = await store.driver.executeQuery(
    "MATCH (e:Entity) WHERE e.ties > 0 RETURN e.id AS id ORDER BY e.ties DESC, id",
    {},
    { database: store.database },
  );
  const ids = records.map((record) => record.get("id") as string);
  let state = 20_250_813;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const other = (from: string, among: readonly string[]): string => {
    const to = among[next(among.length)] ?? from;
    return to === from ? other(from, among) : to;
  };
  const top = ids.slice(0, 50);
  const random = Array.from({ length: count }, () => ids[next(ids.length)] ?? "").map(
    (from): Pair => [from, other(from, ids)],
  );
  return { random, hubs: top.map((from): Pair => [from, other(from, top)]) };
};

/** Megabytes in the old generation of the server's heap: where ends up what stays. */
const kept = async (store: Store): Promise<number> => {
  const { records } = await store.driver.executeQuery(
    "CALL dbms.queryJmx('java.lang:name=G1 Old Gen,type=MemoryPool')",
  );
  const attributes = records[0]?.get("attributes") as {
    Usage: { value: { properties: { used: { toNumber(): number } } } };
  };
  return attributes.Usage.value.properties.used.toNumber() / 2 ** 20;
};

const ratio = (title: string, measured: readonly Measured[]): void => {
  const p95 = (name: string) => measured.find((one) => one.name === name)?.p95 ?? Number.NaN;
  const over = (one: string, other: string) => `${(p95(one) / p95(other)).toFixed(2)} ×`;
  const told = "Mitos, k = 5, told and proved";
  console.log(`${title}, ratios at p95:
  the search for 5 beside its own statements by the bare driver: ${over(search, searchAgain)}
  the whole answer with proofs beside its own: ${over(told, toldAgain)}
  the search for 5 beside the first of its statements: ${over(search, first)}
  the peers' shape, all the shortest, beside the search for 5: ${over(asAsked, search)}, beside the whole answer: ${over(asAsked, told)}
  the peers' shape, ended at 5 distinct, beside the search for 5: ${over(peers, search)}`);
};

const { home, remove } = await throwawayHome();
const engine = await startEngine(home);
const store = await openStore(engine.address);
try {
  await applySchema(store);
  const table = readEventsTable(ontology, values.icews);
  const dataset = { id: "bench-table", title: "Table of the bench" };
  console.log("loaded", await writeEventsTable(store, ontology, table, dataset));
  await loadPeers(store, table.events);
  const { random, hubs } = await chosenPairs(store, Number(values.pairs));
  console.log(`old generation before: ${(await kept(store)).toFixed(0)} MB`);
  for (const [title, pairs] of [
    [`${random.length} random pairs, up to ${maxHops} hops, milliseconds`, random],
    ["the 50 largest hubs, milliseconds", hubs],
  ] as const) {
    const measured = await measure(contenders(store), pairs);
    print(title, measured);
    ratio(title, measured);
    print("other orders, 30 of these pairs", await measure(searches(store), pairs.slice(0, 30)));
    console.log(`old generation after: ${(await kept(store)).toFixed(0)} MB`);
  }
} finally {
  await closeStore(store);
  await engine.stop();
  remove();
}
