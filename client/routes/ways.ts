import {
  type ConnectQuestion,
  ConnectRequest,
  type RoutesQuestion,
  RoutesRequest,
} from "../../server/contract/routes.ts";

/** All that a question for routes says besides its two ends. */
export type Ways = Omit<RoutesQuestion, "from" | "to">;

/** The ways of a question; what it leaves out has the contract's default. */
export const waysOf = (request: RoutesRequest): Ways => {
  const { from: _from, to: _to, ...ways } = RoutesRequest.parse(request);
  return ways;
};

/** The ways of a question that says nothing of them. */
export const plainWays: Ways = waysOf({ from: "a", to: "b" });

/** Which routes are wanted: the first few by length, all of the least length, by support, or in order of time. */
export type Which = "few" | "all" | "supported" | "time";

/** Which routes the ways of a question ask for. */
export const whichOf = ({ inTime, order, all }: Ways): Which =>
  inTime ? "time" : order === "supported" ? "supported" : all ? "all" : "few";

const whiches: Record<Which, Partial<Ways>> = {
  few: { order: "shortest", all: false, inTime: null },
  all: { order: "shortest", all: true, inTime: null },
  supported: { order: "supported", all: false, inTime: null },
  time: { order: "earliest", all: false, inTime: "possible" },
};

/** The same ways for other routes. */
export const withWhich = (ways: Ways, which: Which): Ways => ({ ...ways, ...whiches[which] });

/** The question for the routes between two entities; `problem` is the field that the contract refuses, if any. */
export const routesRequestOf = (
  [from, to]: readonly string[],
  ways: Ways,
): { request: RoutesQuestion } | { problem: string } => {
  const read = RoutesRequest.safeParse({ from, to, ...ways });
  return read.success ? { request: read.data } : { problem: String(read.error.issues[0]?.path[0] ?? "") };
};

/** The question for what joins several: direction, order in time and what is passed mean nothing there. */
export const connectRequestOf = (
  entities: readonly string[],
  ways: Ways,
): { request: ConnectQuestion } | { problem: string } => {
  const { order, weight, tieTypes, modality, window, entityTypes, avoidTypes, avoid, avoidHubs, maxHops } =
    ways;
  const read = ConnectRequest.safeParse({
    ...{ entities, weight, tieTypes, modality, window, entityTypes, avoidTypes, avoid, avoidHubs, maxHops },
    order: order === "supported" ? order : "shortest",
  });
  return read.success ? { request: read.data } : { problem: String(read.error.issues[0]?.path[0] ?? "") };
};
