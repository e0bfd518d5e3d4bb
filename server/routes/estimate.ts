import { z } from "zod";
import type { EstimateResponse, RoutesQuestion } from "../contract/routes.ts";
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

/** Milliseconds for each tie that a search looks at, and for a search at all; measured by `npm run bench routes`. */
const perTie = { plain: 0.004, gathered: 0.03 };
const atAll = 20;
const longerThan = 3;

/** How many ties lie within some steps: those of the entity, those of its neighbours, and on at the same growth. */
const tiesWithin = ({ ties, near }: { ties: number; near: number }, levels: number): number => {
  const growth = ties > 0 ? near / ties : 0;
  const rounds = Array.from({ length: levels }, (_, level) => ties * growth ** level);
  return rounds.reduce((sum, round) => sum + round, 0);
};

/**
 * How much a question for routes would look at, from the ties of its two ends and of their neighbours; filters are left
 * out of account, so it is rather too much than too little.
 * @throws UnknownId when an end is not in the store
 */
export const estimateRoutes = async (
  store: Store,
  question: RoutesQuestion,
  { signal }: Limits = {},
): Promise<EstimateResponse> => {
  const { from, to, maxHops } = question;
  await checkKnown(store, [from, to], { signal });
  return inRead(
    store,
    async (transaction) => {
      const total = await readTotals(transaction);
      const rows = new Map((await degrees.run(transaction, { ids: [from, to] })).map((row) => [row.id, row]));
      const within = (id: string, levels: number) => tiesWithin(rows.get(id) ?? { ties: 0, near: 0 }, levels);
      const near = within(from, Math.ceil(maxHops / 2)) + within(to, Math.floor(maxHops / 2));
      const ties = Math.round(Math.min(near, total.ties, mostTies));
      const seconds = (atAll + ties * (isPlain(question) ? perTie.plain : perTie.gathered)) / 1000;
      return { ties, seconds: Math.round(seconds * 10) / 10, long: seconds > longerThan };
    },
    { signal },
  );
};
