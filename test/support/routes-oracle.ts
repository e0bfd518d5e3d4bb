import type { RoutesQuestion } from "../../server/contract/routes.ts";
import { type Drawn, type DrawnClaim, times } from "./random-network.ts";

/** All routes of a drawn network by trying all ways: written anew, from the claims, without ties or statements. */

const day = (text: string | null | undefined, open: number): number =>
  text ? Date.parse(`${text}T00:00:00Z`) / 86_400_000 : open;
const timeOf = (claim: DrawnClaim) =>
  times[claim.time] ?? { when: null, first: Number.NaN, last: Number.NaN };

export const tieOfClaim = ({ subject, type, object }: DrawnClaim): string =>
  type === "MET_WITH" && object < subject ? `${object}~${type}~${subject}` : `${subject}~${type}~${object}`;

type Conditions = Pick<
  RoutesQuestion,
  "tieTypes" | "modality" | "window" | "entityTypes" | "avoidTypes" | "avoid" | "avoidHubs"
>;

export const claimCounts = (claim: DrawnClaim, { tieTypes, modality, window }: Conditions): boolean => {
  if (tieTypes && !tieTypes.includes(claim.type)) return false;
  if (!modality.includes(claim.modality)) return false;
  if (!window) return true;
  const { first, last } = timeOf(claim);
  // NaN compares with nothing: what is undated falls into no window
  return (
    first <= day(window.to, Number.POSITIVE_INFINITY) && last >= day(window.from, Number.NEGATIVE_INFINITY)
  );
};

const degree = ({ claims }: Drawn, id: string): number =>
  new Set(claims.filter((claim) => claim.subject === id || claim.object === id).map(tieOfClaim)).size;

export const mayPass = (network: Drawn, id: string, conditions: Conditions): boolean => {
  const type = network.entities.find((entity) => entity.id === id)?.type;
  const { avoid, entityTypes, avoidTypes, avoidHubs } = conditions;
  return (
    !avoid.includes(id) &&
    !(type && entityTypes && !entityTypes.includes(type)) &&
    !(type && avoidTypes.includes(type)) &&
    !(typeof avoidHubs === "number" && degree(network, id) > avoidHubs)
  );
};

/** The claims that lead from one entity to another. */
export const claimsOn = (
  network: Drawn,
  from: string,
  to: string,
  question: Conditions & Partial<Pick<RoutesQuestion, "direction">>,
): DrawnClaim[] =>
  network.claims.filter((claim) => {
    const forth = claim.subject === from && claim.object === to;
    const back = claim.object === from && claim.subject === to;
    const turned = question.direction !== "respect" || claim.type === "MET_WITH";
    return (forth || (back && turned)) && claimCounts(claim, question);
  });

export interface OracleRoute {
  entities: string[];
  claims: DrawnClaim[][];
}

/** Every route, in no order. @param open entities that may always be on the way, besides the ends */
export const everyRoute = (
  network: Drawn,
  question: Omit<RoutesQuestion, "k" | "all" | "order" | "weight" | "inTime">,
  open: readonly string[] = [],
): OracleRoute[] => {
  const { from, to, through, maxHops } = question;
  const ends = [from, to, ...through, ...open];
  const routes: OracleRoute[] = [];
  const walk = (entities: string[], claims: DrawnClaim[][]): void => {
    const last = entities.at(-1) ?? "";
    if (last === to) {
      const passed = entities.filter((id) => through.includes(id));
      if (passed.join() === through.join()) routes.push({ entities, claims });
      return;
    }
    if (claims.length === maxHops) return;
    for (const { id } of network.entities) {
      if (entities.includes(id) || !(ends.includes(id) || mayPass(network, id, question))) continue;
      const hop = claimsOn(network, last, id, question);
      if (hop.length > 0) walk([...entities, id], [...claims, hop]);
    }
  };
  walk([from], []);
  return routes;
};

/** The cost of a hop, by the formula of docs/routes.md. Claims of one source that say the same are one claim. */
export const costOf = (hop: readonly DrawnClaim[], weight: number): number => {
  const identity = (claim: DrawnClaim) =>
    [claim.source, tieOfClaim(claim), claim.modality, claim.time].join();
  const claims = new Set(hop.map(identity)).size;
  const sources = new Set(hop.map((claim) => claim.source)).size;
  const confidence = Math.max(...hop.map((claim) => claim.confidence));
  const witnesses = sources + Math.log2(1 + claims - sources) / 2;
  return 1 - weight - weight * Math.log2(1 - (1 - confidence) ** witnesses);
};

/** The best arrival over all choices of a claim for each hop; null when none follows in time. */
export const arrivalOf = (route: OracleRoute, inTime: "possible" | "certain"): number | null => {
  let best: number | null = null;
  const choose = (chosen: { first: number; last: number }[]): void => {
    const hop = route.claims[chosen.length];
    if (!hop) {
      const fits = chosen.every((now, index) =>
        inTime === "certain"
          ? index === 0 || (chosen[index - 1]?.last ?? 0) <= now.first
          : chosen.slice(0, index).every((before) => before.first <= now.last),
      );
      if (!fits) return;
      const arrival =
        inTime === "certain" ? (chosen.at(-1)?.last ?? 0) : Math.max(...chosen.map((now) => now.first));
      if (best === null || arrival < best) best = arrival;
      return;
    }
    for (const claim of hop) {
      const time = timeOf(claim);
      if (!Number.isNaN(time.first)) choose([...chosen, time]);
    }
  };
  choose([]);
  return best;
};
