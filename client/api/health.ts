import { queryOptions } from "@tanstack/react-query";
import { HealthResponse } from "../../server/contract/health.ts";
import { ask } from "./ask.ts";

/** Whether the server and its database answer, and what is in the store. */
export const healthQuestion = queryOptions({
  queryKey: ["health"],
  queryFn: ({ signal }) => ask("health", HealthResponse, { signal, patience: 5_000 }),
  retry: false,
});
