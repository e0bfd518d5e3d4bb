import neo4j, { Neo4jError, type Plan } from "neo4j-driver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { formatQuery } from "../../client/console/text/format.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { closeStore, openEmptyStore } from "../support/store.ts";
import { tckFolder } from "../support/tck/fetch.ts";
import { readScenarios, type Scenario } from "../support/tck/scenarios.ts";

let store: OpenedStore;
let scenarios: Scenario[];
beforeAll(async () => {
  store = await openEmptyStore();
  scenarios = readScenarios(await tckFolder());
});
afterAll(() => closeStore(store));

const stepsOf = ({ operatorType, identifiers, arguments: told, children }: Plan): unknown => [
  ...[operatorType, identifiers, told.Details],
  children.map(stepsOf),
];

/** What Neo4j takes a query to mean: its columns and all steps of its plan, or why it is none. */
const meaningOf = async (query: string): Promise<string> => {
  const session = store.driver.session({ database: store.database, defaultAccessMode: neo4j.session.READ });
  try {
    const result = session.run(`EXPLAIN ${query}`);
    const summary = await result.summary();
    return JSON.stringify([await result.keys(), summary.plan && stepsOf(summary.plan)]);
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    return error.code;
  } finally {
    await session.close();
  }
};

/** One in so many is tried: all of them take more than a minute. */
const step = 40;

it("queries of the openCypher TCK, as they are and in small letters, mean the same after formatting", async () => {
  const written = [...new Set(scenarios.map(({ query }) => query))];
  const tried = written.flatMap((query) => [query, query.toLowerCase()]);
  const queries = tried.filter((query, at) => at % step < 2 && formatQuery(query) !== query);
  const changed: string[] = [];
  let valid = 0;
  for (const query of queries) {
    const formatted = formatQuery(query);
    const [meant, means] = [await meaningOf(query), await meaningOf(formatted)];
    if (meant.startsWith("[")) valid += 1;
    if (meant !== means) changed.push(`${query}\n${formatted}\n${meant}\n${means}`);
  }
  expect(changed).toEqual([]);
  expect(valid).toBeGreaterThan(100);
});

it("what the formatter takes for columns stays as it is in every curly bracket", async () => {
  const query = "match (n) where exists { match (n)-->(m) where not m.x return true } return n";
  const formatted = formatQuery(query);
  expect(formatted).toContain("RETURN true }");
  expect(await meaningOf(formatted)).toBe(await meaningOf(query));
});
