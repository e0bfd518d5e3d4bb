import type { CountriesResponse } from "../../server/contract/lens.ts";
import type { SchemaResponse } from "../../server/contract/schema.ts";
import type { Lens } from "../map/exploration/lens.ts";

/** The lens from what the server answered; nothing is open at first. */
export const makeLens = ({ lifted, countries }: CountriesResponse, schema: SchemaResponse): Lens => ({
  countryOf: Object.fromEntries(lifted.map(({ entity, country }) => [entity, country])),
  countries: Object.fromEntries(countries.map((country) => [country.id, country])),
  symmetric: schema.tieTypes.flatMap((type) => (type.symmetric ? [type.id] : [])),
  opened: [],
});

/** The lens with what was learnt of entities that came later. */
export const widenLens = (lens: Lens, { lifted, countries }: CountriesResponse): Lens => ({
  ...lens,
  countryOf: {
    ...lens.countryOf,
    ...Object.fromEntries(lifted.map(({ entity, country }) => [entity, country])),
  },
  countries: {
    ...lens.countries,
    ...Object.fromEntries(countries.map((country) => [country.id, country])),
  },
});

/** Opens a country in place, or closes it again. */
export const toggleCountry = (lens: Lens, country: string): Lens => ({
  ...lens,
  opened: lens.opened.includes(country)
    ? lens.opened.filter((id) => id !== country)
    : [...lens.opened, country],
});
