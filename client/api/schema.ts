import { queryOptions } from "@tanstack/react-query";
import { SchemaResponse } from "../../server/contract/schema.ts";
import { ask } from "./ask.ts";

/** The kinds of entity and tie, with their words. It does not change while the page is open. */
export const schemaQuestion = queryOptions({
  queryKey: ["schema"],
  queryFn: ({ signal }) => ask("schema", SchemaResponse, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});
