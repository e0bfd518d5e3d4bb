import { z } from "zod";
import type { RoutesRequest, RoutesResponse } from "../contract/routes.ts";
import type { Tie } from "../contract/ties.ts";
import { UnknownId } from "../errors.ts";
import { entitiesById, tiesAmong } from "../explore/network.ts";
import { distinct } from "../explore/rows.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import { inRead, type Limits } from "../neo4j/transaction.ts";
import { shortestRoutes } from "./shortest.ts";

const ids = z.array(z.string());
const ways = statement(
  "routes/ways.cypher",
  z.object({
    to: z.string(),
    limit: z.int(),
    starts: z.array(
      z.object({ index: z.int(), from: z.string(), avoid: ids.readonly(), notNext: ids.readonly() }),
    ),
  }),
  z.object({ index: z.int(), entities: ids }),
);

const pairOf = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

/** The ties between each two entities, the one with most claims first. */
const byPair = (ties: readonly Tie[]): Map<string, Tie[]> => {
  const groups = new Map<string, Tie[]>();
  for (const tie of [...ties].sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))) {
    const pair = pairOf(tie.subject, tie.object);
    groups.set(pair, [...(groups.get(pair) ?? []), tie]);
  }
  return groups;
};

/**
 * The routes between two entities, shortest first, distinct in their entities; a hop names all ties between its ends,
 * whatever their direction.
 * @throws UnknownId when one of the ends is not in the store
 */
export const findRoutes = (
  store: Store,
  { from, to, maxHops, k }: z.output<typeof RoutesRequest>,
  limits: Limits = {},
): Promise<RoutesResponse> =>
  inRead(
    store,
    async (transaction) => {
      const known = new Set((await entitiesById(transaction, [from, to])).map((entity) => entity.id));
      for (const id of [from, to]) if (!known.has(id)) throw new UnknownId("entity", id);
      const sequences = await shortestRoutes(
        (starts, limit) => ways.run(transaction, { to, starts, limit }),
        {
          from,
          maxHops,
          k,
        },
      );
      const on = [...new Set(sequences.flat())];
      const tiesOfPair = byPair(await tiesAmong(transaction, on));
      const hopsOf = (entities: readonly string[]) =>
        entities.slice(1).map((entity, index) => tiesOfPair.get(pairOf(entities[index] ?? "", entity)) ?? []);
      const network = {
        entities: await entitiesById(transaction, on),
        ties: distinct(sequences.flatMap((sequence) => hopsOf(sequence).flat())),
      };
      const routes = sequences.map((entities) => ({
        entities: [...entities],
        hops: hopsOf(entities).map((ties) => ties.map((tie) => tie.id)),
      }));
      return { routes, network };
    },
    { timeout: 20_000, ...limits },
  );
