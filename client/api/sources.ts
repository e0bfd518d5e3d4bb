import { queryOptions } from "@tanstack/react-query";
import { SourcesResponse } from "../../server/contract/sources.ts";
import { ask } from "./ask.ts";

/** All that has been read: articles and data sets. */
export const sourcesQuestion = queryOptions({
  queryKey: ["sources"],
  queryFn: ({ signal }) => ask("sources", SourcesResponse, { signal }),
});
