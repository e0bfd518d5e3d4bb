/**
 * `npm test`: every check of the house, in a fresh clone as well. All of them are run, also after one has failed; the end
 * says what failed, and how many tests did and did not. Two lanes run side by side, one for each core of a small machine: the
 * integration tests, and all the rest. What a check has to say is printed when it is over, so that it reads as one piece.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { z } from "zod";
import { readConfig } from "../server/config.ts";
import { homeAt } from "../server/neo4j/home.ts";
import { provision } from "../server/neo4j/provision.ts";
import { outcomeOf } from "./test-report.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "mitos-reports-"));
const tests = { passed: 0, failed: 0, failures: [] as string[] };

/** Prints when the check is over. */
type Say = (words: string) => void;

/** @returns whether it passed */
type Check = (say: Say) => Promise<boolean>;

/** Whatever takes so many minutes hangs. Several times what the longest check takes on two cores. */
const longest = 55;

const command =
  (program: string, ...args: string[]): Check =>
  async (say) => {
    const { exitCode, all, timedOut } = await execa(program, args, {
      cwd: root,
      preferLocal: true,
      stdin: "ignore",
      all: true,
      reject: false,
      timeout: longest * 60_000,
    });
    say(all);
    if (timedOut) say(`It was ended after ${longest} minutes.`);
    return exitCode === 0;
  };

const script = (name: string): Check => command("npm", "run", "--silent", name);

/** Runs one project of vitest.config.ts and adds to the counts. A skipped test is a failure, and so is a run that ends before its tests. */
const vitest =
  (project: string): Check =>
  async (say) => {
    const file = join(reports, `${project}.json`);
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const succeeded = await command("vitest", "run", "--project", project, ...reporters)(say);
    if (!existsSync(file)) {
      tests.failed += 1;
      return false;
    }
    const { passed, failed, skipped, failures } = outcomeOf(file);
    if (skipped) say(`${skipped} tests of ${project} were skipped.`);
    tests.passed += passed;
    tests.failed += failed + skipped || Number(!succeeded);
    tests.failures.push(...failures);
    return succeeded && skipped === 0;
  };

const Cruise = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** The rules of which room imports from which; that TypeScript was read at all is checked as well. */
const rules: Check = async (say) => {
  const args = ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "server", "client"];
  const { stdout } = await execa("depcruise", args, {
    cwd: root,
    preferLocal: true,
    reject: false,
    stderr: "inherit",
  });
  const { modules, summary } = Cruise.parse(JSON.parse(stdout));
  const own = modules.filter(({ source }) => /^(?:server|client)\/.*\.tsx?$/.test(source)).length;
  for (const { rule, from, to } of summary.violations) say(`${rule.name}: ${from} imports ${to}`);
  say(`${own} modules read, ${summary.violations.length} breaches`);
  return own > 0 && summary.violations.length === 0;
};

const neo4j: Check = async (say) => {
  let fetched = false;
  await provision(homeAt(readConfig({ MITOS_HOME: process.env.MITOS_HOME }).home), {
    progress: () => {
      fetched = true;
    },
  });
  say(fetched ? "fetched" : "is there already");
  return true;
};

type Lane = [name: string, check: Check][];

/** First, because both lanes need what they make. */
const before: Lane = [
  ["build", command("tsx", "tools/build.ts")],
  ["Neo4j", neo4j],
];

const lanes: Lane[] = [
  [["integration tests", vitest("integration")]],
  [
    ["types", script("check:types")],
    ["lint", script("check:lint")],
    ["style", script("check:style")],
    ["tokens", command("node", "client/app/check-tokens.mjs")],
    ["rules of the house", rules],
    ["unused code", script("check:unused")],
    ["size of the first load", script("check:size")],
    ["evaluation", script("evaluate")],
    ["unit tests", vitest("unit")],
    ["browser tests", vitest("browser")],
  ],
];

const attempt = async (check: Check, say: Say): Promise<boolean> => {
  try {
    return await check(say);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return false;
  }
};

const outcomes: { name: string; passed: boolean; seconds: number }[] = [];
const follow = async (lane: Lane): Promise<void> => {
  for (const [name, check] of lane) {
    console.log(`... ${name}`);
    const begun = Date.now();
    const said: string[] = [];
    const passed = await attempt(check, (words) => said.push(words));
    outcomes.push({ name, passed, seconds: (Date.now() - begun) / 1000 });
    console.log([`\n=== ${name} ===`, ...said, ""].join("\n"));
  }
};

await follow(before);
await Promise.all(lanes.map(follow));
rmSync(reports, { recursive: true });

console.log("\n=== summary ===");
for (const { name, passed, seconds } of outcomes) {
  console.log(`${passed ? "passed" : "FAILED"}  ${name.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s`);
}
for (const failure of tests.failures) console.log(`\n${failure}`);
console.log(`tests: ${tests.passed} passed, ${tests.failed} failed`);
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
