import { readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { append } from "../../server/contract/append.ts";
import { TypedValue } from "../../server/contract/cypher-values.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import type { RunningApi } from "../support/api.ts";
import { askConsole } from "../support/ask-console.ts";
import { checksum } from "../support/checksum.ts";
import { openStoreAndApi } from "../support/store-and-api.ts";
import { type Bare, makeGraph, parametersOf, runBare, toTyped } from "../support/tck/bare.ts";
import { type Canonical, fromApi, shapeOf } from "../support/tck/canonical.ts";
import { tckFolder } from "../support/tck/fetch.ts";
import { readScenarios, type Scenario } from "../support/tck/scenarios.ts";

/** Scenarios that read and that the console refuses all the same, each with the reason. */
const Refused = z.array(z.object({ scenario: z.string(), reason: z.string().min(10) }));
const knownRefused = Refused.parse(parse(readFileSync(new URL("tck-refused.yaml", import.meta.url), "utf8")));

let store: OpenedStore;
let api: RunningApi;
openStoreAndApi(
  (opened) => {
    ({ store, api } = opened);
  },
  { app: { requestsPerMinute: 1_000_000 } },
);
let scenarios: Scenario[];
beforeAll(async () => {
  scenarios = readScenarios(await tckFolder());
});

const Answer = z.object({ columns: z.array(z.string()), rows: z.array(z.array(TypedValue)) });
type Given = { columns: string[]; rows: Canonical[][] } | { status: number; detail: string };

const askApi = async (query: string, params: unknown): Promise<Given> => {
  const answer = await askConsole(api, { query, params, values: "typed" });
  const body = await answer.json();
  if (answer.status !== 200) return { status: answer.status, detail: body.detail };
  const { columns, rows } = Answer.parse(body);
  return { columns, rows: rows.map((row) => row.map(fromApi)) };
};

const linesOf = (rows: Canonical[][], ordered: boolean): string[] => {
  const lines = rows.map((row) => row.join(" | "));
  return ordered ? lines : lines.sort();
};

/** What is wrong with an answer of the API, or null when it is what the bare driver gives. */
const difference = async (
  scenario: Scenario,
  bare: Exclude<Bare, string>,
  given: Given,
  again: () => Promise<Bare>,
) => {
  if ("status" in given) return `${given.status}: ${given.detail}`;
  if (bare.rows.length > 0 && String(given.columns) !== String(bare.columns))
    return `columns ${given.columns} and not ${bare.columns}`;
  const [mine, theirs] = [given, bare].map(({ rows }) => linesOf(rows, scenario.ordered));
  if (String(mine) === String(theirs)) return null;
  const second = await again();
  // a clock or a die: the driver itself gives something else each time, and only the types can be compared
  const steady =
    typeof second === "string" || String(linesOf(second.rows, scenario.ordered)) === String(theirs);
  if (!steady && String(mine?.map(shapeOf)) === String(theirs?.map(shapeOf))) return null;
  return `gave ${mine?.join("\n")}\nand not ${theirs?.join("\n")}`;
};

const counts = { read: 0, rows: 0, writesRefused: 0, notValid: 0, honestRefused: 0, graphs: 0 };
const wrong: string[] = [];
const refused: string[] = [];

const judge = async (scenario: Scenario): Promise<void> => {
  const parameters = await parametersOf(store, scenario);
  const bareRun = () => runBare(store, scenario.query, parameters);
  const bare = await bareRun(); // first, so that the API finds its plan in Neo4j's cache
  const given = await askApi(scenario.query, toTyped(parameters));
  const status = "status" in given ? given.status : 200;
  if (bare === "writes") {
    counts.writesRefused++;
    if (![400, 403, 422].includes(status)) wrong.push(`${scenario.name}: writes and got ${status}`);
  } else if (bare === "fails") {
    counts.notValid++;
    if (![400, 403, 422].includes(status)) wrong.push(`${scenario.name}: is not valid and got ${status}`);
  } else if (status === 403 || status === 422) {
    counts.honestRefused++;
    refused.push(scenario.name);
    if (!knownRefused.some((known) => known.scenario === scenario.name))
      wrong.push(`${scenario.name}: ${"detail" in given ? given.detail : ""}`);
  } else {
    counts.read++;
    counts.rows += bare.rows.length;
    const what = await difference(scenario, bare, given, bareRun);
    if (what) wrong.push(`${scenario.name}: ${what}`);
  }
};

/** A few at a time: the console has as many lanes. */
const judgeAll = async (some: readonly Scenario[]): Promise<void> => {
  const left = [...some];
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) await judge(next);
  };
  await Promise.all([lane(), lane(), lane()]);
};

/** It takes minutes where others take seconds. */
const patience = 45 * 60_000;

it(
  "every scenario of the openCypher TCK: what reads gives what the driver gives, what writes is refused",
  async () => {
    const byGraph = new Map<string, Scenario[]>();
    for (const scenario of scenarios) {
      const graph = JSON.stringify(scenario.setup);
      append(byGraph, graph, scenario);
    }
    for (const some of byGraph.values()) {
      const [first] = some;
      if (!first) continue;
      await makeGraph(store, first);
      counts.graphs++;
      const before = await checksum(store);
      await judgeAll(some);
      if ((await checksum(store)) !== before) wrong.push(`${first.name}: its graph was changed`);
    }
    console.log("openCypher TCK:", counts);
    expect(wrong).toEqual([]);
    expect(refused.sort()).toEqual(knownRefused.map(({ scenario }) => scenario).sort());
    expect(counts.read).toBeGreaterThan(2_000);
    expect(counts.writesRefused).toBeGreaterThan(200);
  },
  patience,
);
