import { SourcesResponse } from "../../../server/contract/sources.ts";
import type { Network } from "../../../server/contract/ties.ts";
import type { Bilingual } from "../../../server/contract/vocabulary.ts";
import { ask } from "../../api/ask.ts";
import { fetchCountries } from "../../api/lens.ts";
import { nameOf } from "../../ui/names.ts";
import { type Groups, groupsOf, mainSources, wikidataKnown } from "./groups.ts";

/** Entities by the country that stands for them, as the country lens has it; a country stands for itself. */
const byCountry = async (network: Network): Promise<Groups> => {
  const answer = await fetchCountries(network.entities.map(({ id }) => id));
  const own = network.entities.filter(({ type }) => type === "Country");
  const countries = new Map([...answer.countries, ...own].map((country) => [country.id, country]));
  const values = new Map([
    ...answer.lifted.map(({ entity, country }): [string, string] => [entity, country]),
    ...own.map(({ id }): [string, string] => [id, id]),
  ]);
  return groupsOf(network, values, (id) => {
    const country = countries.get(id);
    return country ? { el: nameOf(country, "el"), en: nameOf(country, "en") } : null;
  });
};

const bySource = async (network: Network): Promise<Groups> => {
  const { sources } = await ask("sources", SourcesResponse);
  const titles = new Map(sources.map(({ id, title }): [string, Bilingual] => [id, { el: title, en: title }]));
  return groupsOf(network, mainSources(network), (id) => titles.get(id) ?? { el: id, en: id });
};

/** Groups entities by a property of theirs. Rejects with an ApiError when the server cannot be asked. */
export const groupsBy = {
  country: byCountry,
  source: bySource,
  wikidata: async (network: Network) => groupsOf(network, wikidataKnown(network), () => null),
} as const satisfies Record<string, (network: Network) => Promise<Groups>>;
