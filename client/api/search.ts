import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { SearchResponse } from "../../server/contract/entities.ts";
import { ask, queryOf } from "./ask.ts";

/** Entities whose names match; accents, case and script are the server's to ignore. Nothing is asked for no text. */
export const searchQuestion = (q: string) =>
  queryOptions({
    queryKey: ["search", q],
    queryFn: ({ signal }) => ask(`entities?${queryOf({ q, limit: 30 })}`, SearchResponse, { signal }),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });
