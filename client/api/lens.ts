import { CountriesResponse } from "../../server/contract/lens.ts";
import { ask } from "./ask.ts";
import type { Asked } from "./asked.ts";

const PATH = "lens/countries";

/** What `fetchCountries` asks. */
export const countriesAsked = (entities: readonly string[]): Asked => ({ path: PATH, body: { entities } });

/** The countries that stand for these entities. */
export const fetchCountries = (entities: readonly string[]): Promise<CountriesResponse> =>
  ask(PATH, CountriesResponse, { body: { entities }, patience: 60_000 });
