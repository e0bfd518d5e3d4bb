import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { cypherFolder, packageRoot } from "../../server/paths.ts";
import { closeStore, openEmptyStore } from "../support/store.ts";

const below = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(ending));

/** The examples of the console are queries like those that people write, and have a test of their own. */
const files = below(cypherFolder, ".cypher").filter((file) => !file.startsWith("examples"));
const textOf = (file: string): string => readFileSync(join(cypherFolder, file), "utf8");
const server = join(packageRoot, "server");
const code = below(server, ".ts").map((file) => readFileSync(join(server, file), "utf8"));

const operatorsOf = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operatorsOf)];
const nameOf = (plan: Plan): string => plan.operatorType.replace(/@.*$/, "");

/** What reads all of something although an index, or a start at one entity, is meant. */
const scans =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|.*RelationshipTypeScan|.*AllRelationshipsScan)$/;

const isSingleRow = (plan: Plan): boolean => {
  const name = nameOf(plan);
  if (name === "Filter" || name === "CartesianProduct") return plan.children.every(isSingleRow);
  return /^(NodeUniqueIndexSeek(\(Locking\))?|Argument)$/.test(name);
};

/** A product of single rows, each found by its id, multiplies nothing. */
const multiplies = (plan: Plan): boolean => nameOf(plan) === "CartesianProduct" && !isSingleRow(plan);

describe("every file in cypher/", () => {
  let store: OpenedStore;
  beforeAll(async () => {
    store = await openEmptyStore();
  });
  afterAll(() => closeStore(store));

  it.each(files)("%s is used by exactly one statement", (file) => {
    expect(code.filter((text) => text.includes(`"${file}"`))).toHaveLength(1);
  });

  it.each(files)("%s says what it answers, its parameters and its rows", (file) => {
    const text = textOf(file);
    const header = text.slice(0, text.search(/^[^/]/m));
    expect(header).toMatch(/^\/\/ \S[\s\S]*\n\/\/ Parameters: \S[\s\S]*\n\/\/ Rows: \S/);
    const body = text.slice(header.length);
    for (const [, parameter = ""] of body.matchAll(/\$(\w+)/g)) expect(header).toContain(parameter);
  });

  it.each(files)("%s is planned by Neo4j over indexes, without scans and products", async (file) => {
    const system = file === "neo4j/set-password.cypher";
    const session = store.driver.session({ database: system ? "system" : store.database });
    try {
      const { summary } = await session.run(`EXPLAIN ${textOf(file)}`);
      const operators = summary.plan ? operatorsOf(summary.plan) : [];
      expect(operators.length).toBeGreaterThan(0);
      expect(operators.map(nameOf).filter((name) => scans.test(name))).toEqual([]);
      expect(operators.filter(multiplies).map(nameOf)).toEqual([]);
    } finally {
      await session.close();
    }
  });
});
