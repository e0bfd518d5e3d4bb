/**
 * The clients of `npm run bench console`: who asks for what, and how often.
 */
import { setMaxListeners } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { parse } from "yaml";
import { z } from "zod";
import { type Answered, type LoadClient, loadClient } from "./load-client.ts";

/** Who is there besides the honest clients. */
export const conditions = ["none", "bombs", "worse"] as const;
export type Condition = (typeof conditions)[number];

const repeated = /<([^<>]+?) × (\d+)>/g;
const query = z
  .string()
  .transform((text) =>
    text.replace(repeated, (_, part: string, times: string) => part.repeat(Number(times))),
  );
const queries = z.array(query).min(1);
const Queries = z.object({ cheap: queries, heavy: queries, bombs: queries, worse: queries });

const listed = Queries.parse(parse(readFileSync(new URL("load-queries.yaml", import.meta.url), "utf8")));
const hostile: Record<Condition, string[]> = {
  none: [],
  bombs: listed.bombs,
  worse: [...listed.bombs, ...listed.worse],
};

/** How many clients of each kind, and how long each thinks between two queries, in milliseconds. */
const crowd = {
  cheap: { clients: 24, thinks: 400 },
  heavy: { clients: 2, thinks: 2_000 },
  hostile: { clients: 6, thinks: 0 },
};
type Kind = keyof typeof crowd;
type OfEach<T> = Record<Kind, T>;

/** What all clients of a kind were answered. */
export type Answers = OfEach<Answered[]>;
export const noAnswers = (): Answers => ({ cheap: [], heavy: [], hostile: [] });

/** @param page address of a running Mitos */
export const clientsOf = (page: string): OfEach<LoadClient[]> => {
  let number = 0;
  const of = (kind: Kind) => Array.from({ length: crowd[kind].clients }, () => loadClient(page, number++));
  return { cheap: of("cheap"), heavy: of("heavy"), hostile: of("hostile") };
};

/** @param first which query a client begins with: the same in each run, so that runs can be compared */
const askOn = async (
  client: LoadClient,
  { asked, thinks, first }: { asked: readonly string[]; thinks: number; first: number },
  into: Answered[],
  over: AbortSignal,
  dropped: AbortSignal,
): Promise<void> => {
  for (let turn = first; !over.aborted; turn++) {
    const answered = await client.ask(asked[turn % asked.length] ?? "", dropped);
    if (answered) into.push(answered);
    await wait(thinks * (0.5 + Math.random()), undefined, { signal: over }).catch(() => undefined);
  }
};

/**
 * Has all clients ask for a time. Honest ones get their last answer, however late it comes; then the hostile ones drop what
 * they still wait for.
 * @param into takes the answers
 */
export const runSlice = async (
  clients: OfEach<LoadClient[]>,
  condition: Condition,
  milliseconds: number,
  into: Answers,
): Promise<void> => {
  const over = AbortSignal.timeout(milliseconds);
  const hostileOver = new AbortController();
  const never = new AbortController().signal;
  for (const signal of [over, hostileOver.signal, never]) setMaxListeners(100, signal);
  const all = (kind: Kind, asked: readonly string[], dropped: AbortSignal) =>
    Promise.all(
      clients[kind].map((client, first) =>
        askOn(client, { asked, first, thinks: crowd[kind].thinks }, into[kind], over, dropped),
      ),
    );
  const honest = (["cheap", "heavy"] as const).map((kind) => all(kind, listed[kind], never));
  const foes = condition === "none" ? undefined : all("hostile", hostile[condition], hostileOver.signal);
  await Promise.all(honest);
  hostileOver.abort();
  await foes;
  await wait(4_000); // what was dropped ends
};
