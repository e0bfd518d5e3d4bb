import { queryOptions } from "@tanstack/react-query";
import { type RoutesRequest, RoutesResponse } from "../../server/contract/routes.ts";
import { asking } from "./asked.ts";

/** The routes between two entities, shortest first. */
export const routesQuestion = (request: RoutesRequest) =>
  queryOptions({
    queryKey: ["routes", request],
    ...asking({ path: "routes", body: request }, RoutesResponse, 30_000),
    enabled: request.from !== "" && request.to !== "" && request.from !== request.to,
  });
