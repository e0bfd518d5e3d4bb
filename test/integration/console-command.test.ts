import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { execa } from "execa";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { running } from "../support/running.ts";
import { ask, closeStore, openEmptyStore } from "../support/store.ts";

let store: OpenedStore;
const folder = mkdtempSync(join(tmpdir(), "mitos-command-"));
beforeAll(async () => {
  store = await openEmptyStore();
  await ask(store, "CREATE (:Zebra {name: 'Ζέβρα, \"η πρώτη\"', stripes: 40}), (:Zebra {name: 'second'})");
});
afterAll(async () => {
  await closeStore(store);
  rmSync(folder, { recursive: true });
});

const command = [
  "--import",
  pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm")).href,
  fileURLToPath(new URL("../../server/cli.ts", import.meta.url)),
  "cypher",
];
const start = (args: string[], input = "") => {
  const { uri, user, password } = inject("neo4j");
  return execa(process.execPath, [...command, ...args], {
    input,
    reject: false,
    env: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, MITOS_HOME: folder },
  });
};
const zebras =
  "MATCH (z:Zebra) WHERE z.name <> $not RETURN z.name AS name, z.stripes AS stripes ORDER BY name";

it("prints rows as a table, CSV, JSON and lines, with parameters from options, a file and standard input", async () => {
  const file = join(folder, "params.json");
  writeFileSync(file, JSON.stringify({ not: "second" }));
  const table = await start([zebras, "--param", "not=nobody"]);
  const csv = await start([zebras, "--params-file", file, "--format", "csv"]);
  const json = await start(["-", "--params-file", file, "--param", "not=nobody", "--format", "json"], zebras);
  const halves = "UNWIND range(1, 3) AS n RETURN n, n / 2.0 AS half";
  const lines = await start([halves, "--format", "ndjson", "--typed"]);
  const [head, line, ...rows] = table.stdout.split("\n").map((row) => row.split(/ {2,}/));
  expect(head).toEqual(["name", "stripes"]);
  expect(line?.join("")).toMatch(/^─+$/);
  expect(rows).toEqual([
    ["second", "null"],
    ['Ζέβρα, "η πρώτη"', "40"],
  ]);
  expect(table.stderr).toMatch(/^2 rows, \d+ ms$/m);
  expect(parse(csv.stdout)).toEqual([
    ["name", "stripes"],
    ['Ζέβρα, "η πρώτη"', "40"],
  ]);
  expect(JSON.parse(json.stdout)).toEqual([
    { name: "second", stripes: null },
    { name: 'Ζέβρα, "η πρώτη"', stripes: 40 },
  ]);
  expect(lines.stdout.split("\n").map((line) => JSON.parse(line) as unknown)[2]).toEqual({
    n: { $type: "Integer", _value: "3" },
    half: { $type: "Float", _value: "1.5" },
  });
  expect([table, csv, json, lines].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
});

it("its exit code tells scripts what became of the query", async () => {
  const refused = await start(["CREATE (n)"]);
  const invalid = await start(["RETURN x"]);
  const cut = await start(["UNWIND range(1, 9) AS n RETURN n", "--rows", "4", "--format", "json"]);
  const endless = "UNWIND range(1, 100000) AS x UNWIND range(x, 100000000) AS y RETURN count(*)";
  const slow = await start([endless, "--seconds", "1"]);
  const empty = await start(["MATCH (z:Zebrra) RETURN z", "--format", "json"]);
  const wrong = await start(["RETURN $x", "--param", "x"]);
  expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining("This would write")]);
  expect([invalid.exitCode, invalid.stderr]).toEqual([2, expect.stringContaining("line 1, column 8")]);
  expect([cut.exitCode, JSON.parse(cut.stdout)]).toEqual([3, [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }]]);
  expect([slow.exitCode, slow.stderr]).toEqual([3, expect.stringContaining("time limit")]);
  expect([empty.exitCode, empty.stderr]).toEqual([0, expect.stringContaining("Did you mean Zebra?")]);
  expect(JSON.parse(empty.stdout)).toEqual([]);
  expect([wrong.exitCode, wrong.stderr]).toEqual([1, expect.stringContaining("name=value")]);
});

it("Ctrl-C ends the query in Neo4j, and the exit code is 130", async () => {
  const stopped = () => running(store, "AS stopped_by_hand");
  const child = start([
    "UNWIND range(1, 100000) AS x UNWIND range(x, 100000000) AS y RETURN count(*) AS stopped_by_hand",
  ]);
  await expect.poll(stopped).toHaveLength(1);
  child.kill("SIGINT");
  expect((await child).exitCode).toBe(130);
  await expect.poll(stopped).toEqual([]);
});
