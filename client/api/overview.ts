import { queryOptions } from "@tanstack/react-query";
import { OverviewResponse } from "../../server/contract/ties.ts";
import { ask } from "./ask.ts";

/** The network to show first. */
export const overviewQuestion = queryOptions({
  queryKey: ["overview"],
  queryFn: ({ signal }) => ask("overview", OverviewResponse, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});
