import { CountriesResponse } from "../../server/contract/lens.ts";
import { ask } from "./ask.ts";

/** The countries that stand for these entities. */
export const fetchCountries = (entities: readonly string[]): Promise<CountriesResponse> =>
  ask("lens/countries", CountriesResponse, { body: { entities }, patience: 60_000 });
