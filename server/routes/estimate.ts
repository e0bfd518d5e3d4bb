import { z } from "zod";
import type { ConnectQuestion, EstimateResponse, RoutesQuestion } from "../contract/routes.ts";
import { readTotals } from "../explore/overview.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import { inRead, type Limits } from "../neo4j/transaction.ts";
import { checkKnown } from "./known.ts";
import { mostTies } from "./neighbourhood.ts";
import { isPlain } from "./search-routes.ts";

const degrees = statement(
  "routes/degrees.cypher",
  z.object({ ids: z.array(z.string()) }),
  z.object({ id: z.string(), ties: z.int(), near: z.int() }),
);

/**
 * Milliseconds for each tie that a search looks at, and for a search at all; measured by `npm run bench routes`. Those of
 * what joins several, and what each pair of them adds, on 36 questions to the same table.
 */
const perTie = { plain: 0.004, gathered: 0.03, joined: 0.06, pair: 0.0015 };
const atAll = 20;
const longerThan = 3;

/** How many ties lie within some steps: those of the entity, those of its neighbours, and on at the same growth. */
const tiesWithin = ({ ties, near }: { ties: number; near: number }, levels: number): number => {
  const growth = ties > 0 ? near / ties : 0;
  const rounds = Array.from({ length: levels }, (_, level) => ties * growth ** level);
  return rounds.reduce((sum, round) => sum + round, 0);
};

/** Ends of a search, each with the number of steps that are looked at around it. */
type Reach = readonly { id: string; levels: number }[];

/** Filters are left out of account, so it is rather too much than too little. */
const estimate = async (
  store: Store,
  reach: Reach,
  millisecondsPerTie: number,
  { signal }: Limits,
): Promise<EstimateResponse> => {
  const ids = reach.map(({ id }) => id);
  await checkKnown(store, ids, { signal });
  return inRead(
    store,
    async (transaction) => {
      const total = await readTotals(transaction);
      const rows = new Map((await degrees.run(transaction, { ids })).map((row) => [row.id, row]));
      const near = reach.map(({ id, levels }) => tiesWithin(rows.get(id) ?? { ties: 0, near: 0 }, levels));
      const within = near.reduce((sum, ties) => sum + ties, 0);
      const ties = Math.round(Math.min(within, total.ties, mostTies));
      const seconds = (atAll + ties * millisecondsPerTie) / 1000;
      return { ties, seconds: Math.round(seconds * 10) / 10, long: seconds > longerThan };
    },
    { signal },
  );
};

/**
 * How much a question for routes would look at, from the ties of its two ends and of their neighbours.
 * @throws UnknownId when an end is not in the store
 */
export const estimateRoutes = (
  store: Store,
  question: RoutesQuestion,
  limits: Limits = {},
): Promise<EstimateResponse> => {
  const { from, to, maxHops } = question;
  const reach = [
    { id: from, levels: Math.ceil(maxHops / 2) },
    { id: to, levels: Math.floor(maxHops / 2) },
  ];
  return estimate(store, reach, isPlain(question) ? perTie.plain : perTie.gathered, limits);
};

/**
 * How much a question for what joins several entities would look at. Each pair of them is searched anew.
 * @throws UnknownId when one of them is not in the store
 */
export const estimateConnect = (
  store: Store,
  { entities, maxHops }: ConnectQuestion,
  limits: Limits = {},
): Promise<EstimateResponse> => {
  const reach = entities.map((id) => ({ id, levels: Math.ceil(maxHops / 2) }));
  const pairs = (entities.length * (entities.length - 1)) / 2;
  return estimate(store, reach, perTie.joined + pairs * perTie.pair, limits);
};
