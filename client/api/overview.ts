import { queryOptions } from "@tanstack/react-query";
import { OverviewResponse } from "../../server/contract/ties.ts";
import { queryOf } from "./ask.ts";
import { asking } from "./asked.ts";
import { askNetwork } from "./large.ts";

/** The network to show first. */
export const overviewQuestion = queryOptions({
  queryKey: ["overview"],
  ...asking({ path: "overview" }, OverviewResponse),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The most entities that one map takes, by the contract. */
export const MOST_ENTITIES = 10_000;

const Besides = OverviewResponse.omit({ entities: true, ties: true });

/** The whole network, or those with most ties where it is larger than one map takes. @throws ApiError of any kind */
export const fetchWhole = (signal: AbortSignal): Promise<OverviewResponse> =>
  askNetwork(`overview?${queryOf({ limit: MOST_ENTITIES })}`, Besides, { signal, patience: 60_000 });
