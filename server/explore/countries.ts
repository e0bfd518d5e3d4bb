import { z } from "zod";
import type { CountriesResponse } from "../contract/lens.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import type { Limits } from "../neo4j/transaction.ts";
import { distinct, EntityNode } from "./rows.ts";

const id = z.string();
const countries = statement(
  "explore/countries.cypher",
  z.object({ ids: z.array(id) }),
  z.object({ entity: id, country: EntityNode, via: z.array(id) }),
);

/**
 * The country lens: which country stands for each person, unit and organisation. The rules are in
 * cypher/explore/countries.cypher; entities that they find no country for are left out.
 */
export const liftToCountries = async (
  store: Store,
  ids: readonly string[],
  limits: Limits,
): Promise<CountriesResponse> => {
  const rows = await countries.read(store, { ids: [...new Set(ids)] }, limits);
  return {
    lifted: rows.map(({ entity, country, via }) => ({ entity, country: country.id, via })),
    countries: distinct(rows.map((row) => row.country)),
  };
};
