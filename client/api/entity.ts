import { queryOptions } from "@tanstack/react-query";
import { EntityResponse } from "../../server/contract/entities.ts";
import { ask } from "./ask.ts";

/** One entity: names, how many ties of each type, the sources that mention it. */
export const entityQuestion = (id: string) =>
  queryOptions({
    queryKey: ["entity", id],
    queryFn: ({ signal }) => ask(`entities/${encodeURIComponent(id)}`, EntityResponse, { signal }),
  });
