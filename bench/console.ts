/**
 * `npm run bench console`: 32 clients at once ask a running Mitos for cheap, heavy and hostile queries, by turns with the
 * hostile ones and without. Linux only: each client has its own address on loopback.
 */
import { setMaxListeners } from "node:events";
import { readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { z } from "zod";
import { closeStore, openStore } from "../server/neo4j/connect.ts";
import { runningMitos } from "../server/neo4j/database.ts";
import { vitalSigns } from "../server/neo4j/vital-signs.ts";
import { buildMitos } from "../test/support/built.ts";
import { callMitos } from "../test/support/mitos-process.ts";
import { throwawayHome } from "../test/support/throwaway-home.ts";
import { type Answered, type LoadClient, loadClient } from "./load-client.ts";
import { print, summed } from "./measure.ts";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { seconds: { type: "string", default: "60" }, turns: { type: "string", default: "3" } },
});
const turns = Number(values.turns);
/** Milliseconds of one turn with, and of one without hostile clients. */
const slice = (Number(values.seconds) * 1_000) / turns;

const queries = z.array(z.string()).min(1);
const Queries = z.object({ cheap: queries, heavy: queries, hostile: queries });
type Kind = keyof z.infer<typeof Queries>;
const asked = Queries.parse(parse(readFileSync(new URL("load-queries.yaml", import.meta.url), "utf8")));
/** How many clients of each kind, and how long each thinks between two queries. */
const crowd: Record<Kind, { clients: number; thinks: number }> = {
  cheap: { clients: 24, thinks: 400 },
  heavy: { clients: 2, thinks: 2_000 },
  hostile: { clients: 6, thinks: 0 },
};

const answers: Record<"with" | "without", Record<Kind, Answered[]>> = {
  with: { cheap: [], heavy: [], hostile: [] },
  without: { cheap: [], heavy: [], hostile: [] },
};

/** @param first which query a client begins with: the same in each run, so that runs can be compared */
const askOn = async (
  client: LoadClient,
  kind: Kind,
  first: number,
  into: Answered[],
  over: AbortSignal,
  dropped: AbortSignal,
): Promise<void> => {
  const { thinks } = crowd[kind];
  for (let turn = first; !over.aborted; turn++) {
    const answered = await client.ask(asked[kind][turn % asked[kind].length] ?? "", dropped);
    if (answered) into.push(answered);
    await wait(thinks * (0.5 + Math.random()), undefined, { signal: over }).catch(() => undefined);
  }
};

const clientsOf = (page: string): Record<Kind, LoadClient[]> => {
  let number = 0;
  const of = (kind: Kind) => Array.from({ length: crowd[kind].clients }, () => loadClient(page, number++));
  return { cheap: of("cheap"), heavy: of("heavy"), hostile: of("hostile") };
};

/** Honest clients get their last answer, however late it comes; then the hostile ones drop what they still wait for. */
const runSlice = async (clients: Record<Kind, LoadClient[]>, when: "with" | "without"): Promise<void> => {
  const over = AbortSignal.timeout(slice);
  const hostileOver = new AbortController();
  const never = new AbortController().signal;
  for (const signal of [over, hostileOver.signal, never]) setMaxListeners(100, signal);
  const all = (kind: Kind, dropped: AbortSignal) =>
    Promise.all(
      clients[kind].map((client, at) => askOn(client, kind, at, answers[when][kind], over, dropped)),
    );
  const honest = (["cheap", "heavy"] as const).map((kind) => all(kind, never));
  const hostile = when === "with" ? all("hostile", hostileOver.signal) : undefined;
  await Promise.all(honest);
  hostileOver.abort();
  await hostile;
  await wait(4_000); // what was dropped ends
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
  await runSlice(clients, "without"); // warms up
  for (const kind of ["cheap", "heavy"] as const) answers.without[kind].length = 0;
  console.log(`before: ${await memory(running.holder.engine.pid)}`);
  const ownDelay = monitorEventLoopDelay();
  ownDelay.enable();
  for (let turn = 0; turn < turns; turn++)
    for (const when of ["without", "with"] as const) await runSlice(clients, when);
  console.log(`after:  ${await memory((await runningMitos(home.folder))?.holder.engine?.pid ?? 0)}`);

  console.log(`the bench itself was late by ${(ownDelay.percentile(95) / 1e6 - 10).toFixed(0)} ms at p95`);

  const times = (name: string, list: readonly Answered[]) => {
    const answered = list.filter(({ status }) => status === 200);
    return summed(
      name,
      answered.map(({ milliseconds }) => milliseconds),
      list.length - answered.length,
    );
  };
  const quiet = times("cheap, without hostile clients", answers.without.cheap);
  const loud = times("cheap, with hostile clients", answers.with.cheap);
  print("milliseconds, and how many got no rows", [
    quiet,
    loud,
    times("heavy, without hostile clients", answers.without.heavy),
    times("heavy, with hostile clients", answers.with.heavy),
  ]);
  console.log(
    `\np95 of the cheap queries: ${(loud.p95 / quiet.p95).toFixed(2)} times what it is without hostile clients`,
  );
  for (const kind of ["cheap", "heavy", "hostile"] as const)
    console.log(`\nwhat ${kind} clients got\n${tally(answers.with[kind])}`);
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
