import { queryOptions } from "@tanstack/react-query";
import { EntityResponse } from "../../server/contract/entities.ts";
import { asking } from "./asked.ts";

/** One entity: names, how many ties of each type, the sources that mention it. */
export const entityQuestion = (id: string) =>
  queryOptions({
    queryKey: ["entity", id],
    ...asking({ path: `entities/${encodeURIComponent(id)}` }, EntityResponse),
  });
