import { z } from "zod";
import { RoutesRequest } from "../../server/contract/routes.ts";
import { Id } from "../../server/contract/vocabulary.ts";
import { MOST_ENDS } from "./draft.ts";
import { plainWays, type Ways, waysOf } from "./ways.ts";

/** The parameter of the address that holds a question for routes. */
export const PARAMETER = "routes";

/** A question for routes as a link keeps it: its ends, and what differs from the defaults. */
export interface LinkedQuestion {
  ends: readonly string[];
  ways: Ways;
}

const Linked = z.looseObject({ ends: z.array(Id).min(2).max(MOST_ENDS) });

/** The address that asks a question again, on any machine that reaches this Mitos. @param page where Mitos answers */
export const linkOf = ({ ends, ways }: LinkedQuestion, page: string): string => {
  const changed = Object.entries(ways).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(plainWays[name as keyof Ways]),
  );
  const address = new URL("/", page);
  address.searchParams.set(PARAMETER, JSON.stringify({ ends, ...Object.fromEntries(changed) }));
  return address.href;
};

/** Reads what a link keeps. @throws Error when it was cut short or changed to something that cannot be asked */
export const readLink = (text: string): LinkedQuestion => {
  const { ends, ...ways } = Linked.parse(JSON.parse(text));
  // the ends are judged where they are asked about: the panel says what is wrong with them
  const request = RoutesRequest.parse({ ...ways, from: "from", to: "to" });
  return { ends, ways: waysOf(request) };
};
