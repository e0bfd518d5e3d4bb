import { queryOptions } from "@tanstack/react-query";
import { OverviewResponse } from "../../server/contract/ties.ts";
import { asking } from "./asked.ts";

/** The network to show first. */
export const overviewQuestion = queryOptions({
  queryKey: ["overview"],
  ...asking({ path: "overview" }, OverviewResponse),
  staleTime: Number.POSITIVE_INFINITY,
});
