/**
 * `npm run bench console`: 32 clients at once ask a running Mitos for cheap, heavy and hostile queries, by turns without the
 * hostile ones, with bombs, and with worse (load-queries.yaml). Linux only: each client has its own address on loopback.
 */
import { readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { closeStore, openStore } from "../server/neo4j/connect.ts";
import { runningMitos } from "../server/neo4j/database.ts";
import { vitalSigns } from "../server/neo4j/vital-signs.ts";
import { buildMitos } from "../test/support/built.ts";
import { callMitos } from "../test/support/mitos-process.ts";
import { throwawayHome } from "../test/support/throwaway-home.ts";
import type { Answered } from "./load-client.ts";
import { type Answers, type Condition, clientsOf, conditions, noAnswers, runSlice } from "./load-crowd.ts";
import { print, summed } from "./measure.ts";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { seconds: { type: "string", default: "60" }, turns: { type: "string", default: "3" } },
});
const turns = Number(values.turns);
/** Milliseconds of one turn in each condition. */
const slice = (Number(values.seconds) * 1_000) / turns;
const named: Record<Condition, string> = {
  none: "without hostile clients",
  bombs: "with bombs",
  worse: "with worse",
};

/** Processes that run queries: children of Mitos. */
const runnersOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .split(" ")
    .filter((child) => child && readFileSync(`/proc/${child}/cmdline`, "utf8").includes("run-process"))
    .map(Number);

const megabytes = (pid: number): number => {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kilobytes) / 1024);
};

const tally = (list: readonly Answered[]): string => {
  const counts = new Map<string, number>();
  for (const { status, title } of list) {
    const key = `${status}${title ? ` ${title}` : ""}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([key, count]) => `  ${String(count).padStart(6)}  ${key}`)
    .join("\n");
};

await buildMitos();
const { home, remove } = await throwawayHome();
// its Java as users have it, and not as tests do
const users = { MITOS_HOME: home.folder, JAVA_TOOL_OPTIONS: process.env.JAVA_TOOL_OPTIONS ?? null };
const mitos = callMitos(["start", "--no-open"], users, "built");
try {
  const [, page = ""] = await mitos.says(/^Mitos is at (\S+)$/m);
  const running = await runningMitos(home.folder);
  if (!running?.holder.engine) throw new Error("Mitos did not say who it is.");
  const store = await openStore(running.address);
  const memory = async (pid: number) => {
    const signs = await vitalSigns(store);
    const runners = runnersOf(mitos.pid).map(megabytes);
    return `Mitos ${megabytes(mitos.pid)} MB, its ${runners.length} runners ${runners.join(" + ")} MB, Neo4j ${megabytes(pid)} MB (heap ${Math.round(signs.heap * 100)} % full), queries that will not end: ${signs.lost.length}`;
  };
  const clients = clientsOf(page);
  // warms up: what is asked for the first time is planned, and Java compiles its way through it
  for (const condition of conditions) await runSlice(clients, condition, slice, noAnswers());
  const answers: Record<Condition, Answers> = { none: noAnswers(), bombs: noAnswers(), worse: noAnswers() };
  console.log(`before: ${await memory(running.holder.engine.pid)}`);
  const ownDelay = monitorEventLoopDelay();
  ownDelay.enable();
  for (let turn = 0; turn < turns; turn++)
    for (const condition of conditions) await runSlice(clients, condition, slice, answers[condition]);
  console.log(`after:  ${await memory((await runningMitos(home.folder))?.holder.engine?.pid ?? 0)}`);
  console.log(`the bench itself was late by ${(ownDelay.percentile(95) / 1e6 - 10).toFixed(0)} ms at p95`);

  const times = (kind: "cheap" | "heavy", condition: Condition) => {
    const list = answers[condition][kind];
    const answered = list.filter(({ status }) => status === 200).map(({ milliseconds }) => milliseconds);
    return summed(`${kind}, ${named[condition]}`, answered, list.length - answered.length);
  };
  const cheap = {
    none: times("cheap", "none"),
    bombs: times("cheap", "bombs"),
    worse: times("cheap", "worse"),
  };
  print("milliseconds, and how many got no rows", [
    ...Object.values(cheap),
    ...conditions.map((condition) => times("heavy", condition)),
  ]);
  for (const condition of ["bombs", "worse"] as const) {
    const ratio = (cheap[condition].p95 / cheap.none.p95).toFixed(2);
    console.log(`\np95 of the cheap queries ${named[condition]}: ${ratio} times what it is without`);
    for (const [kind, list] of Object.entries(answers[condition]))
      console.log(`what ${kind} clients got ${named[condition]}\n${tally(list)}`);
  }
  console.log(
    `\nMitos said meanwhile:\n${mitos
      .output()
      .split("\n")
      .filter((line) => line && !line.startsWith("{"))
      .slice(-4)
      .join("\n")}`,
  );
  for (const list of Object.values(clients)) for (const client of list) client.close();
  await closeStore(store);
} finally {
  mitos.kill("SIGTERM");
  await mitos.ended;
  remove();
}
