import { z } from "zod";
import type { Console } from "../console/console.ts";
import { EntityResponse, NeighboursRequest, SearchRequest, SearchResponse } from "../contract/entities.ts";
import { HealthResponse } from "../contract/health.ts";
import { SchemaResponse } from "../contract/schema.ts";
import { SourceResponse, SourcesResponse } from "../contract/sources.ts";
import {
  EntityClaimsRequest,
  EntityClaimsResponse,
  NeighboursResponse,
  OverviewRequest,
  OverviewResponse,
  TieResponse,
} from "../contract/ties.ts";
import { Id, TieId } from "../contract/vocabulary.ts";
import { readEntity } from "../explore/entity.ts";
import { readEntityClaims } from "../explore/entity-claims.ts";
import { readHealth } from "../explore/health.ts";
import { readNeighbours } from "../explore/neighbours.ts";
import { readOverview } from "../explore/overview.ts";
import { searchEntities } from "../explore/search.ts";
import { readSource, readSources } from "../explore/sources.ts";
import { readTie } from "../explore/tie.ts";
import type { Store } from "../neo4j/store.ts";
import { type Ontology, schemaOf } from "../ontology/ontology.ts";
import { consoleEndpoints } from "./console-endpoints.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { explorationEndpoints } from "./exploration-endpoints.ts";
import { explorerEndpoints } from "./explorer-endpoints.ts";
import { queryEndpoints } from "./query-endpoints.ts";
import { routesEndpoints } from "./routes-endpoints.ts";

const byId = z.object({ id: Id });
const byTieId = z.object({ id: TieId });

/** The rooms that the endpoints open on. */
export interface Rooms {
  store: Store;
  ontology: Ontology;
  console: Console;
  /** Of Mitos. */
  version: string;
}

/** The table of endpoints: all that the API can be asked. */
export const endpoints = ({ store, ontology, console, version }: Rooms): Endpoint[] => [
  endpoint({
    method: "get",
    url: "/health",
    summary: "Whether Mitos and its Neo4j answer",
    description: "Versions, and how much the store holds.",
    answer: HealthResponse,
    example: "/api/health",
    handle: async ({ signal }) => ({
      status: "ok" as const,
      version,
      ...(await readHealth(store, { signal })),
    }),
  }),
  endpoint({
    method: "get",
    url: "/schema",
    summary: "The kinds of entity and of tie",
    description: "With their names and the words on the lines, in Greek and English.",
    answer: SchemaResponse,
    example: "/api/schema",
    handle: () => schemaOf(ontology),
  }),
  endpoint({
    method: "get",
    url: "/overview",
    tells: true,
    summary: "The network to show first",
    description: "The entities with most ties, and all ties among them. `capped` says that there are more.",
    query: OverviewRequest,
    answer: OverviewResponse,
    example: "/api/overview?limit=100",
    handle: ({ query, signal }) => readOverview(store, query.limit, { signal }),
  }),
  endpoint({
    method: "get",
    url: "/entities",
    tells: true,
    summary: "Search for entities",
    description: "By the words of any of their names, in Greek or Latin letters, with or without accents.",
    query: SearchRequest,
    answer: SearchResponse,
    example: "/api/entities?q=poutin",
    handle: async ({ query, signal }) => ({ entities: await searchEntities(store, query, { signal }) }),
  }),
  endpoint({
    method: "get",
    url: "/entities/{id}",
    tells: true,
    summary: "One entity",
    description: "With the number of its ties by type, direction and kind of neighbour, and its sources.",
    path: byId,
    answer: EntityResponse,
    problems: [404],
    example: "/api/entities/vladimir-putin",
    handle: ({ path, signal }) => readEntity(store, ontology, path.id, { signal }),
  }),
  endpoint({
    method: "get",
    url: "/entities/{id}/claims",
    tells: true,
    summary: "The claims about an entity",
    description: "Latest first, each with its source and the sentence that proves it.",
    path: byId,
    query: EntityClaimsRequest,
    answer: EntityClaimsResponse,
    problems: [404],
    example: "/api/entities/vladimir-putin/claims?limit=10",
    handle: ({ path, query, signal }) => readEntityClaims(store, path.id, query.limit, { signal }),
  }),
  endpoint({
    method: "get",
    url: "/entities/{id}/neighbours",
    tells: true,
    summary: "The neighbours of an entity",
    description:
      "Those with most claims first, with their ties to it. The entity itself is the first of `entities`.",
    path: byId,
    query: NeighboursRequest,
    answer: NeighboursResponse,
    problems: [404],
    example: "/api/entities/vladimir-putin/neighbours?types=MET_WITH,LEADS&limit=20",
    handle: ({ path, query, signal }) => readNeighbours(store, ontology, path.id, query, { signal }),
  }),
  endpoint({
    method: "get",
    url: "/ties/{id}",
    tells: true,
    summary: "One tie and its claims",
    description: "Each claim with its source, the quote that proves it and the sentence around the quote.",
    path: byTieId,
    answer: TieResponse,
    problems: [404],
    example: "/api/ties/kim-jong-un~MET_WITH~vladimir-putin",
    handle: ({ path, signal }) => readTie(store, path.id, { signal }),
  }),
  ...explorerEndpoints(store),
  endpoint({
    method: "get",
    url: "/sources",
    summary: "All sources",
    description: "Articles and tables that were read, newest first.",
    answer: SourcesResponse,
    example: "/api/sources",
    handle: async ({ signal }) => ({ sources: await readSources(store, { signal }) }),
  }),
  endpoint({
    method: "get",
    url: "/sources/{id}",
    summary: "One source",
    description:
      "The text of an article with the mentions and claims that are marked in it. Offsets are UTF-16 units.",
    path: byId,
    answer: SourceResponse,
    problems: [404],
    example: "/api/sources/putin-kim-call-2025-08-12",
    handle: ({ path, signal }) => readSource(store, path.id, { signal }),
  }),
  ...routesEndpoints({ store, ontology }),
  ...consoleEndpoints({ console }),
  ...queryEndpoints(store),
  ...explorationEndpoints(store),
];
