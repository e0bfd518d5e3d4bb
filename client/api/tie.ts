import { queryOptions } from "@tanstack/react-query";
import { TieResponse } from "../../server/contract/ties.ts";
import { asking } from "./asked.ts";

/** One tie with its claims, their quotes and sources, and the entities that they name. */
export const tieQuestion = (id: string) =>
  queryOptions({
    queryKey: ["tie", id],
    ...asking({ path: `ties/${encodeURIComponent(id)}` }, TieResponse),
  });
