import type { Route } from "../../../server/contract/routes.ts";
import { formatDay, formatNumber } from "../../ui/edtf/format.ts";
import { shortName } from "../../ui/names.ts";
import { type Telling, type ToldHop, tellHop } from "./told.ts";

/** A route, or what joins several entities, in words. */
export interface ToldRoute {
  title: string;
  facts: string[];
  /** Between one station and the next; null where nothing can be told. */
  hops: (ToldHop | null)[];
}

/** The entities between the ends, as a row of the list has them: "Putin › Russia". */
export const innerStations = ({ entities }: Route, { name, say }: Telling): string =>
  entities
    .slice(1, -1)
    .map((id) => shortName(name(id)))
    .join(" › ") || say("direct");

/** How long a route is, when it arrives, and how many of its hops are only possible. */
export const routeFacts = ({ hops, arrival, proofs }: Route, { say, language }: Telling): string[] => {
  const possible = proofs?.slice(1).filter(({ certain }) => certain === false).length ?? 0;
  const counted = (n: number) => ({ count: n, n: formatNumber(n, language) });
  return [
    say("hops", counted(hops.length)),
    ...(arrival ? [say("arrival", { date: formatDay(arrival, language) })] : []),
    ...(possible > 0 ? [say("onlyPossible", counted(possible))] : []),
  ];
};

/** A route in words, hop by hop. */
export const tellRoute = (route: Route, telling: Telling): ToldRoute => ({
  title: route.entities.map(telling.name).join(" › "),
  facts: routeFacts(route, telling),
  hops: route.hops.map((ties, index) => {
    const told = tellHop(route.entities[index] ?? "", ties, route.proofs?.[index], telling);
    // nothing is before the first
    return told && index === 0 ? { ...told, order: null } : told;
  }),
});
