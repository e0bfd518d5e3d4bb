import { z } from "zod";
import type { NoRoute, Relaxation, RoutesQuestion } from "../contract/routes.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import type { Limits } from "../neo4j/transaction.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { everythingRelaxed, relaxed } from "./relaxed.ts";
import { within } from "./search.ts";
import { searchRoutes } from "./search-routes.ts";

const id = z.string();
const connected = statement(
  "routes/connected.cypher",
  z.object({ from: id, to: id }),
  z.object({ hops: z.int() }),
);
const reach = statement(
  "routes/reach.cypher",
  z.object({ ids: z.array(id), limit: z.int() }),
  z.object({ id }),
);

/** As many entities of a part as are counted, and how long each search after there was no route may take, in milliseconds. */
const mostOfPart = 20_000;
const patience = { connected: 2_000, parts: 2_000, one: 2_500, all: 8_000 };

/** As many routes of a relaxation as are counted. */
const mostCounted = 20;

const sizeOf = async (
  ask: (ids: string[], limit: number) => Promise<{ id: string }[]>,
  start: string,
): Promise<number> => {
  const part = new Set([start]);
  let frontier = [start];
  while (frontier.length > 0 && part.size < mostOfPart) {
    const rows = await ask(frontier, mostOfPart);
    frontier = rows.map((row) => row.id).filter((id) => !part.has(id));
    for (const id of frontier) part.add(id);
  }
  return Math.min(part.size, mostOfPart);
};

/** Whether two entities are connected at all and, if they are not, how large the parts are in which they lie. */
const partsOf = async (
  store: Store,
  { from, to }: RoutesQuestion,
  signal: AbortSignal | undefined,
): Promise<Pick<NoRoute, "connected" | "parts">> => {
  let hops: number | null = null;
  const late = await within(store, { timeout: patience.connected, signal }, async (transaction) => {
    const [row] = await connected.run(transaction, { from, to });
    hops = row?.hops ?? null;
  });
  if (late) return { connected: null, parts: null };
  if (hops !== null) return { connected: true, parts: null };
  const sizes: number[] = [];
  const cut = await within(store, { timeout: patience.parts, signal }, async (transaction) => {
    const ask = (ids: string[], limit: number) => reach.run(transaction, { ids, limit });
    sizes.length = 0;
    for (const end of [from, to]) sizes.push(await sizeOf(ask, end));
  });
  const [fromSize, toSize] = sizes;
  if (cut || !fromSize || !toSize) return { connected: false, parts: null };
  const capped = Math.max(fromSize, toSize) >= mostOfPart;
  return { connected: false, parts: { from: fromSize, to: toSize, capped } };
};

/**
 * Why a question has no route: whether its ends are connected at all and, where they are, which less strict questions give
 * how many routes. The nearest come first; where no single change helps, all of them together are tried.
 */
export const explainNone = async (
  store: Store,
  ontology: Ontology,
  question: RoutesQuestion,
  { signal }: Limits,
): Promise<NoRoute> => {
  const parts = await partsOf(store, question, signal);
  if (parts.connected === false) return { ...parts, relaxations: [] };
  const until = performance.now() + patience.all;
  const count = async (kind: Relaxation["kind"], request: RoutesQuestion): Promise<Relaxation[]> => {
    const timeout = Math.min(patience.one, until - performance.now());
    if (timeout <= 0) return [];
    // how many there are does not depend on their order, and the fewest hops that are needed come first in this one
    const asked = { ...request, order: "shortest" as const, all: false, k: mostCounted };
    const { routes, partial } = await searchRoutes(store, ontology, asked, { timeout, signal });
    const [shortest] = routes;
    if (!shortest) return [];
    const maxHops = kind === "hops" ? shortest.entities.length - 1 : request.maxHops;
    const within = routes.filter((route) => route.entities.length - 1 <= maxHops).length;
    const more = partial !== null || within === mostCounted;
    return [{ kind, request: { ...request, maxHops }, routes: within, more }];
  };
  const relaxations: Relaxation[] = [];
  for (const { kind, requests } of relaxed(question)) {
    for (const request of requests) {
      const given = await count(kind, request);
      relaxations.push(...given);
      if (given.length > 0) break;
    }
  }
  if (relaxations.length === 0) relaxations.push(...(await count("everything", everythingRelaxed(question))));
  return { ...parts, relaxations };
};
