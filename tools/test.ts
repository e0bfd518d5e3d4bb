/**
 * `npm test`: every check of the house, one after the other, in a fresh clone as well. All of them are run, also after one has
 * failed; the last line says how many tests passed and failed.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { z } from "zod";
import { readConfig } from "../server/config.ts";
import { homeAt } from "../server/neo4j/home.ts";
import { provision } from "../server/neo4j/provision.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "mitos-reports-"));
const tests = { passed: 0, failed: 0 };

/** @returns whether it passed */
type Check = () => Promise<boolean>;

const command =
  (program: string, ...args: string[]): Check =>
  async () => {
    const { exitCode } = await execa(program, args, {
      cwd: root,
      preferLocal: true,
      stdio: "inherit",
      reject: false,
    });
    return exitCode === 0;
  };

const script = (name: string): Check => command("npm", "run", "--silent", name);

const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});

/** Runs one project of vitest.config.ts and adds to the counts. A skipped test is a failure, and so is a run that ends before its tests. */
const vitest =
  (project: string): Check =>
  async () => {
    const file = join(reports, `${project}.json`);
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const succeeded = await command("vitest", "run", "--project", project, ...reporters)();
    if (!existsSync(file)) {
      tests.failed += 1;
      return false;
    }
    const report = Report.parse(JSON.parse(readFileSync(file, "utf8")));
    const skipped = report.numPendingTests + report.numTodoTests;
    if (skipped) console.error(`${skipped} tests of ${project} were skipped.`);
    tests.passed += report.numPassedTests;
    tests.failed += report.numFailedTests + skipped || Number(!succeeded);
    return succeeded && skipped === 0;
  };

const Cruise = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** The rules of which room imports from which; that TypeScript was read at all is checked as well. */
const rules: Check = async () => {
  const args = ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "server", "client"];
  const { stdout } = await execa("depcruise", args, {
    cwd: root,
    preferLocal: true,
    reject: false,
    stderr: "inherit",
  });
  const { modules, summary } = Cruise.parse(JSON.parse(stdout));
  const own = modules.filter(({ source }) => /^(?:server|client)\/.*\.tsx?$/.test(source)).length;
  for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} imports ${to}`);
  console.log(`${own} modules read, ${summary.violations.length} breaches`);
  return own > 0 && summary.violations.length === 0;
};

const neo4j: Check = async () => {
  let shown = "";
  await provision(homeAt(readConfig({ MITOS_HOME: process.env.MITOS_HOME }).home), {
    progress: (words) => {
      if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${words}`);
      shown = words;
    },
  });
  console.log(shown ? "\nfetched" : "is there already");
  return true;
};

const checks: [name: string, check: Check][] = [
  ["build", command("tsx", "tools/build.ts")],
  ["types", script("check:types")],
  ["lint", script("check:lint")],
  ["style", script("check:style")],
  ["tokens", command("node", "client/app/check-tokens.mjs")],
  ["rules of the house", rules],
  ["unused code", script("check:unused")],
  ["unit tests", vitest("unit")],
  ["Neo4j", neo4j],
  ["integration tests", vitest("integration")],
  ["browser tests", vitest("browser")],
  ["evaluation", script("evaluate")],
];

const attempt = async (check: Check): Promise<boolean> => {
  try {
    return await check();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
};

const outcomes: { name: string; passed: boolean; seconds: number }[] = [];
for (const [name, check] of checks) {
  console.log(`\n=== ${name} ===`);
  const begun = Date.now();
  outcomes.push({ name, passed: await attempt(check), seconds: (Date.now() - begun) / 1000 });
}
rmSync(reports, { recursive: true });

console.log("\n=== summary ===");
for (const { name, passed, seconds } of outcomes) {
  console.log(`${passed ? "passed" : "FAILED"}  ${name.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s`);
}
console.log(`tests: ${tests.passed} passed, ${tests.failed} failed`);
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
