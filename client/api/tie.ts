import { queryOptions } from "@tanstack/react-query";
import { TieResponse } from "../../server/contract/ties.ts";
import { ask } from "./ask.ts";

/** One tie with its claims, their quotes and sources, and the entities that they name. */
export const tieQuestion = (id: string) =>
  queryOptions({
    queryKey: ["tie", id],
    queryFn: ({ signal }) => ask(`ties/${encodeURIComponent(id)}`, TieResponse, { signal }),
  });
