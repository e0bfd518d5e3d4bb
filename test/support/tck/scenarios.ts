import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from "@cucumber/gherkin";
import { IdGenerator, type Pickle, type PickleStep } from "@cucumber/messages";

/** One scenario of the TCK; of an outline, one for each of its examples. */
export interface Scenario {
  /** Feature, scenario, and which example of an outline it is. */
  name: string;
  /** The statements that make its graph out of an empty one. */
  setup: string[];
  /** Parameters by name, each written as in Cypher. */
  parameters: Record<string, string>;
  query: string;
  /** Whether its rows have an order. */
  ordered: boolean;
}

const textOf = (step: PickleStep): string => step.argument?.docString?.content ?? "";

const tableOf = (step: PickleStep): string[][] =>
  (step.argument?.dataTable?.rows ?? []).map(({ cells }) => cells.map(({ value }) => value));

const scenarioOf = (pickle: Pickle, name: string, graphs: string): Scenario => {
  const scenario: Scenario = { name, setup: [], parameters: {}, query: "", ordered: false };
  for (const step of pickle.steps) {
    const graph = /^the ([\w-]+) graph$/.exec(step.text)?.[1];
    if (graph) scenario.setup.push(readFileSync(join(graphs, graph, `${graph}.cypher`), "utf8"));
    else if (step.text.startsWith("having executed")) scenario.setup.push(textOf(step));
    else if (step.text.startsWith("parameters are"))
      for (const [key = "", value = ""] of tableOf(step)) scenario.parameters[key] = value;
    else if (step.text.startsWith("executing query")) scenario.query = textOf(step);
    else if (/^the result should be, in order/.test(step.text)) scenario.ordered = true;
  }
  return scenario;
};

/** Reads all scenarios in the folder of the TCK. */
export const readScenarios = (folder: string): Scenario[] => {
  const newId = IdGenerator.incrementing();
  const features = join(folder, "features");
  const files = readdirSync(features, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".feature"),
  );
  return files.sort().flatMap((file) => {
    const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
    const parsed = parser.parse(readFileSync(join(features, file), "utf8"));
    const seen = new Map<string, number>();
    return compile(parsed, file, newId).map((pickle) => {
      const name = `${parsed.feature?.name} ${pickle.name}`;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return scenarioOf(pickle, times > 1 ? `${name} #${times}` : name, join(folder, "graphs"));
    });
  });
};
