import { queryOptions } from "@tanstack/react-query";
import { SourceResponse } from "../../server/contract/sources.ts";
import { ask } from "./ask.ts";

/** One source: its text, the mentions and the claims in it. */
export const sourceQuestion = (id: string) =>
  queryOptions({
    queryKey: ["source", id],
    queryFn: ({ signal }) => ask(`sources/${encodeURIComponent(id)}`, SourceResponse, { signal }),
  });
