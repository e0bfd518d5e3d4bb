import { queryOptions } from "@tanstack/react-query";
import { type RoutesRequest, RoutesResponse } from "../../server/contract/routes.ts";
import { ask } from "./ask.ts";

/** The routes between two entities, shortest first. */
export const routesQuestion = (request: RoutesRequest) =>
  queryOptions({
    queryKey: ["routes", request],
    queryFn: ({ signal }) => ask("routes", RoutesResponse, { signal, body: request, patience: 30_000 }),
    enabled: request.from !== "" && request.to !== "" && request.from !== request.to,
  });
