import { queryOptions } from "@tanstack/react-query";
import { EntityClaimsResponse } from "../../server/contract/ties.ts";
import { queryOf } from "./ask.ts";
import { asking } from "./asked.ts";

/** The claims that an entity is the subject or object of, with their evidence. */
export const entityClaimsQuestion = (id: string, limit = 100) =>
  queryOptions({
    queryKey: ["entity-claims", id, limit],
    ...asking(
      { path: `entities/${encodeURIComponent(id)}/claims?${queryOf({ limit })}` },
      EntityClaimsResponse,
    ),
  });
