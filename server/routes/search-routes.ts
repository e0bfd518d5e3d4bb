import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import type { PartialAnswer, RoutesQuestion, Support } from "../contract/routes.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import type { Limits } from "../neo4j/transaction.ts";
import { type Ontology, symmetricTypes } from "../ontology/ontology.ts";
import { fewestHops, type Measure } from "./best-completion.ts";
import { bestRoutes } from "./best-routes.ts";
import { claimFilters, type Filters, filtersOf, noFilters, wayFilters } from "./filters.ts";
import { arrivalMeasure, isoDay } from "./in-time.ts";
import { gather, type Neighbourhood } from "./neighbourhood.ts";
import { type Pause, partialOf, within } from "./search.ts";
import { type Start, shortestRoutes } from "./shortest.ts";
import { readSupport, stepSupport, supportMeasure, type TieSupport } from "./support.ts";

const ids = z.array(z.string());
const ways = statement(
  "routes/ways.cypher",
  wayFilters.extend(claimFilters.shape).extend({
    to: z.string(),
    limit: z.int(),
    starts: z.array(
      z.object({ index: z.int(), from: z.string(), avoid: ids.readonly(), notNext: ids.readonly() }),
    ),
  }),
  z.object({ index: z.int(), entities: ids }),
);

/** As many of all the shortest routes as one answer holds. */
export const mostOfAll = 200;

/** A route that a search has found; `ties` are those of each hop, unless they are still to be looked up. */
export interface FoundRoute {
  entities: string[];
  ties: string[][] | null;
  supports: Support[] | null;
  arrival: string | null;
}

export interface Found {
  routes: FoundRoute[];
  filters: Filters;
  /** There are more of the same length than were asked for. */
  capped: boolean;
  partial: PartialAnswer | null;
}

/** Whether Neo4j's own search for shortest ways can answer: no order but length, no direction, nothing to pass. */
export const isPlain = ({ order, through, direction, inTime }: RoutesQuestion): boolean =>
  order === "shortest" && through.length === 0 && direction === "ignore" && inTime === null;

const found = (entities: readonly string[]): FoundRoute => ({
  entities: [...entities],
  ties: null,
  supports: null,
  arrival: null,
});

async function* plainRoutes(
  transaction: ManagedTransaction,
  { from, to, maxHops, k }: RoutesQuestion,
  { avoid, ...filters }: Filters,
): AsyncGenerator<FoundRoute> {
  const findWays = (starts: Start[], limit: number) => {
    const kept = starts.map((start) => ({ ...start, avoid: [...start.avoid, ...avoid] }));
    return ways.run(transaction, { ...filters, to, starts: kept, limit });
  };
  for await (const entities of shortestRoutes(findWays, { from, maxHops, k })) yield found(entities);
}

const measureOf = (
  { order, inTime, weight }: RoutesQuestion,
  filters: Filters,
  supports: ReadonlyMap<string, TieSupport>,
): Measure => {
  if (inTime) return arrivalMeasure(filters, inTime, order === "shortest");
  if (order === "shortest") return fewestHops;
  return supportMeasure(supports, weight);
};

const wanted = ({ order, inTime }: RoutesQuestion) =>
  inTime ? ("moments" as const) : order === "supported" ? ("support" as const) : null;

/** Routes from a search in a neighbourhood that is gathered first; `cut` is told when it was too large. */
async function* gatheredRoutes(
  transaction: ManagedTransaction,
  bothWays: ReadonlySet<string>,
  question: RoutesQuestion,
  filters: Filters,
  pause: Pause,
  cut: () => void,
): AsyncGenerator<FoundRoute> {
  const { from, to, through, maxHops, direction, inTime, order, weight } = question;
  const half = maxHops / 2;
  const gathered = await gather(
    transaction,
    {
      filters,
      origins: [
        { id: from, levels: Math.ceil(half) },
        { id: to, levels: Math.floor(half) },
      ],
      ends: [from, to, ...through],
      bothWays: direction === "respect" ? bothWays : null,
      want: wanted(question),
    },
    pause,
  );
  if (gathered.cut) cut();
  const network: Neighbourhood = gathered.network;
  const supported = order === "supported";
  const supports = supported
    ? await readSupport(transaction, network, filters)
    : new Map<string, TieSupport>();
  const measure = measureOf(question, filters, supports);
  for await (const { entities, values } of bestRoutes(
    network,
    measure,
    from,
    { to, through, maxHops },
    pause,
  )) {
    const steps = entities.slice(1).flatMap((id, index) => network.get(entities[index] ?? "")?.get(id) ?? []);
    yield {
      entities,
      ties: steps.map((step) => step.ties.map((tie) => tie.id)),
      supports: supported ? steps.map((step) => stepSupport(step, supports, weight)) : null,
      arrival: inTime ? isoDay(values.at(-1) ?? Number.POSITIVE_INFINITY) : null,
    };
  }
}

/**
 * Finds the routes that answer a question: k of them in the order asked for, or all the shortest, of which an answer holds
 * 200. What a limit ends early keeps what it has found.
 */
export const searchRoutes = async (
  store: Store,
  ontology: Ontology,
  question: RoutesQuestion,
  limits: Limits,
): Promise<Found> => {
  const result: Found = {
    routes: [],
    filters: noFilters,
    capped: false,
    partial: null,
  };
  const most = question.all ? mostOfAll : question.k;
  const bothWays = new Set(symmetricTypes(ontology));
  let cut = false;
  const ended = await within(store, limits, async (transaction, pause) => {
    result.routes = [];
    result.filters = await filtersOf(transaction, question);
    const asked = { ...question, k: question.all ? mostOfAll + 1 : question.k };
    const routes = isPlain(question)
      ? plainRoutes(transaction, asked, result.filters)
      : gatheredRoutes(transaction, bothWays, asked, result.filters, pause, () => {
          cut = true;
        });
    for await (const route of routes) {
      const [first] = result.routes;
      if (question.all && first && route.entities.length > first.entities.length) break;
      if (result.routes.length === most) {
        result.capped = question.all;
        break;
      }
      result.routes.push(route);
      if (!question.all && result.routes.length === most) break;
    }
  });
  return { ...result, partial: ended ?? (cut ? partialOf("memory") : null) };
};
