import type { RoutesQuestion, RoutesResponse } from "../contract/routes.ts";
import type { Store } from "../neo4j/store.ts";
import { inRead, type Limits } from "../neo4j/transaction.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { checkKnown } from "./known.ts";
import { explainNone } from "./no-route.ts";
import { searchRoutes } from "./search-routes.ts";
import { tellRoutes } from "./tell-routes.ts";

/**
 * The routes between two entities that a question asks for, distinct in their entities, each hop with the ties that count
 * and the claim that proves it; and where there is none, why, and what would give some.
 * @param limits `timeout` is the search's, 15 seconds when left out; after it the answer is partial
 * @throws UnknownId when an entity that the question names is not in the store
 */
export const findRoutes = async (
  store: Store,
  ontology: Ontology,
  question: RoutesQuestion,
  limits: Limits = {},
): Promise<RoutesResponse> => {
  const { from, to, through, avoid } = question;
  const { signal } = limits;
  // both at once: nothing is near an entity that is not known, so that search is over soon
  const [{ routes, filters, capped, partial }] = await Promise.all([
    searchRoutes(store, ontology, question, limits),
    checkKnown(store, [from, to, ...through, ...avoid], { signal }),
  ]);
  const told = await inRead(store, (transaction) => tellRoutes(transaction, routes, question, filters), {
    signal,
  });
  const none = routes.length === 0 && !partial ? await explainNone(store, ontology, question, limits) : null;
  return { ...told, capped, hubTies: filters.hubTies, partial, none };
};
