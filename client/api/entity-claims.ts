import { queryOptions } from "@tanstack/react-query";
import { EntityClaimsResponse } from "../../server/contract/ties.ts";
import { ask, queryOf } from "./ask.ts";

/** The claims that an entity is the subject or object of, with their evidence. */
export const entityClaimsQuestion = (id: string, limit = 100) =>
  queryOptions({
    queryKey: ["entity-claims", id, limit],
    queryFn: ({ signal }) =>
      ask(`entities/${encodeURIComponent(id)}/claims?${queryOf({ limit })}`, EntityClaimsResponse, {
        signal,
      }),
  });
