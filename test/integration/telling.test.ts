import { expect, it } from "vitest";
import { CypherResponse } from "../../server/contract/cypher.ts";
import { STATEMENTS, StatementsResponse } from "../../server/contract/statements.ts";
import { NeighboursResponse } from "../../server/contract/ties.ts";
import type { RunningApi } from "../support/api.ts";
import { askConsole } from "../support/ask-console.ts";
import { openStoreAndApi } from "../support/store-and-api.ts";

let api: RunningApi;
openStoreAndApi(
  (opened) => {
    ({ api } = opened);
  },
  { article: true },
);

const accept = { accept: STATEMENTS };
const ids = ["vladimir-putin", "kim-jong-un", "russia"];

/** Asks for the statements behind a question. */
const behind = async (path: string, body?: unknown) => {
  const headers = { ...accept, "content-type": "application/json" };
  const answer = await (body ? api.post(`/api/${path}`, body, { headers }) : api.get(`/api/${path}`, accept));
  expect(answer.headers.get("content-type")).toContain(STATEMENTS);
  expect(answer.headers.get("vary")?.toLowerCase()).toContain("accept");
  return StatementsResponse.parse(await answer.json()).statements;
};

it.each([
  ["overview?limit=5", undefined, ["explore/overview", "explore/ties-among", "explore/totals"]],
  ["entities?q=%CE%9A%CE%B9%CE%BC", undefined, ["explore/search"]],
  ["entities/russia", undefined, ["explore/entity", "explore/neighbour-counts"]],
  [
    "entities/russia/neighbours?types=LEADS&direction=in&limit=2",
    undefined,
    ["explore/entities", "explore/neighbours", "explore/neighbour-counts"],
  ],
  ["entities/russia/claims?limit=3", undefined, ["explore/entity-claims"]],
  ["ties/kim-jong-un~MET_WITH~vladimir-putin", undefined, ["explore/tie", "explore/tie-claims"]],
  ["network", { entities: ids }, ["explore/entities", "explore/ties-among"]],
  ["between?a=russia&b=kim-jong-un", undefined, ["explore/entities", "explore/common", "explore/ties-among"]],
  ["common", { entities: ids }, ["explore/entities", "explore/common", "explore/ties-among"]],
  ["lens/countries", { entities: ids }, ["explore/countries"]],
  ["routes", { from: "donald-trump", to: "kim-jong-un", maxHops: 4, k: 2 }, ["routes/ways"]],
  ["routes", { from: "donald-trump", to: "kim-jong-un", order: "supported" }, ["routes/step"]],
])("%s %j tells its statements, and each runs in the console as it is told", async (path, body, names) => {
  const statements = await behind(path, body);
  expect(statements.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  for (const { name, text, parameters } of statements) {
    const run = await askConsole(api, { query: text, params: parameters });
    expect([name, run.status]).toEqual([name, 200]);
    CypherResponse.parse(await run.json());
  }
});

it("the statement of an expansion gives in the console just the neighbours that the question gives", async () => {
  const path = "entities/russia/neighbours?types=LEADS,OFFICIAL_OF&direction=in";
  const answer = NeighboursResponse.parse(await (await api.get(`/api/${path}`)).json());
  const told = (await behind(path)).find(({ name }) => name === "explore/neighbours");
  const run = await askConsole(api, { query: told?.text, params: told?.parameters });
  const { network } = CypherResponse.parse(await run.json());
  expect(network.ties.map(({ id }) => id).toSorted()).toEqual(answer.ties.map(({ id }) => id).toSorted());
  expect(told?.parameters).toMatchObject({ id: "russia", types: ["LEADS", "OFFICIAL_OF"], direction: "in" });
});

it("what changes the store or runs the console's own query has no statements to tell", async () => {
  const headers = { ...accept, "content-type": "application/json" };
  const run = await api.post("/api/cypher", { query: "RETURN 1 AS one" }, { headers });
  expect(CypherResponse.parse(await run.json()).rows).toEqual([[1]]);
});

it("a question with a mistake is a problem, asked for its statements as well", async () => {
  expect((await api.get("/api/entities/nobody", accept)).status).toBe(404);
  expect((await api.get("/api/overview?limit=none", accept)).status).toBe(400);
});
