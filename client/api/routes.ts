import { queryOptions } from "@tanstack/react-query";
import {
  type ConnectRequest,
  ConnectResponse,
  EstimateResponse,
  type RoutesRequest,
  RoutesResponse,
} from "../../server/contract/routes.ts";
import { asking } from "./asked.ts";

/** A search may take 15 seconds, and saying why there is none as long again, in milliseconds. */
const PATIENCE = 45_000;

/** The routes between two entities. Cancelling the question ends it in Neo4j. */
export const routesQuestion = (request: RoutesRequest) =>
  queryOptions({
    queryKey: ["routes", request],
    ...asking({ path: "routes", body: request }, RoutesResponse, PATIENCE),
  });

/** How much a question for routes would look at; nothing is searched for it. */
export const estimateQuestion = (request: RoutesRequest) =>
  queryOptions({
    queryKey: ["routes/estimate", request],
    ...asking({ path: "routes/estimate", body: request }, EstimateResponse),
  });

/** What joins several entities. Cancelling the question ends it in Neo4j. */
export const connectQuestion = (request: ConnectRequest) =>
  queryOptions({
    queryKey: ["routes/connect", request],
    ...asking({ path: "routes/connect", body: request }, ConnectResponse, PATIENCE),
  });

/** How much a question for what joins several would look at; nothing is searched for it. */
export const connectEstimateQuestion = (request: ConnectRequest) =>
  queryOptions({
    queryKey: ["routes/connect/estimate", request],
    ...asking({ path: "routes/connect/estimate", body: request }, EstimateResponse),
  });
