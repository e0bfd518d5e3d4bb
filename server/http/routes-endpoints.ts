import {
  ConnectRequest,
  ConnectResponse,
  EstimateResponse,
  RoutesRequest,
  RoutesResponse,
} from "../contract/routes.ts";
import type { Store } from "../neo4j/store.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { connect } from "../routes/connect.ts";
import { estimateConnect, estimateRoutes } from "../routes/estimate.ts";
import { findRoutes } from "../routes/find-routes.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";

const problems = [404, 413, 415];

/** What can be asked about how entities are connected. */
export const routesEndpoints = ({ store, ontology }: { store: Store; ontology: Ontology }): Endpoint[] => [
  endpoint({
    method: "post",
    url: "/routes",
    tells: true,
    summary: "Routes between two entities",
    description:
      "Sequences of distinct entities joined by ties: the shortest, the best supported, or in time order. Each hop names the ties that count between its two ends and the claim that proves it. When there is none, `none` says why and which questions would give some. A search that a limit ended is marked in `partial`; dropping the request ends it in Neo4j.",
    body: RoutesRequest,
    answer: RoutesResponse,
    problems,
    example: { from: "donald-trump", to: "kim-jong-un", maxHops: 4, k: 3 },
    handle: ({ body, signal }) => findRoutes(store, ontology, body, { signal }),
  }),
  endpoint({
    method: "post",
    url: "/routes/estimate",
    tells: true,
    summary: "How long a search for routes may take",
    description:
      "From the numbers of ties near the two ends; nothing is searched. The body is that of `/routes`.",
    body: RoutesRequest,
    answer: EstimateResponse,
    problems,
    example: { from: "donald-trump", to: "kim-jong-un", order: "supported", maxHops: 6 },
    handle: ({ body, signal }) => estimateRoutes(store, body, { signal }),
  }),
  endpoint({
    method: "post",
    url: "/routes/connect",
    tells: true,
    summary: "What joins several entities",
    description:
      "A small tree that joins them, their common neighbours with the ties to each, and who sits between them: on which share of the shortest routes of their pairs.",
    body: ConnectRequest,
    answer: ConnectResponse,
    problems,
    example: { entities: ["donald-trump", "kim-jong-un", "kursk-oblast"] },
    handle: ({ body, signal }) => connect(store, body, { signal }),
  }),
  endpoint({
    method: "post",
    url: "/routes/connect/estimate",
    tells: true,
    summary: "How long a search for what joins several may take",
    description:
      "From the numbers of ties near them; nothing is searched. The body is that of `/routes/connect`.",
    body: ConnectRequest,
    answer: EstimateResponse,
    problems,
    example: { entities: ["donald-trump", "kim-jong-un", "kursk-oblast"], maxHops: 6 },
    handle: ({ body, signal }) => estimateConnect(store, body, { signal }),
  }),
];
