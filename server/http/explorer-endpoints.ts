import { CountriesRequest, CountriesResponse } from "../contract/lens.ts";
import {
  BetweenRequest,
  ClaimsRequest,
  ClaimsResponse,
  CommonRequest,
  CommonResponse,
  NetworkRequest,
  NetworkResponse,
} from "../contract/networks.ts";
import { readClaimsOfTies } from "../explore/claims-of-ties.ts";
import { readCommon } from "../explore/common.ts";
import { liftToCountries } from "../explore/countries.ts";
import { readNetwork } from "../explore/network.ts";
import type { Store } from "../neo4j/store.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";

/** Questions about several entities or ties at a time: what a map and its exports ask. */
export const explorerEndpoints = (store: Store): Endpoint[] => [
  endpoint({
    method: "post",
    url: "/network",
    tells: true,
    summary: "Entities and the ties among them",
    description:
      "What a link to a map needs: entities by their ids, all ties among them, and the ids not known.",
    body: NetworkRequest,
    answer: NetworkResponse,
    problems: [413, 415],
    example: { entities: ["vladimir-putin", "kim-jong-un", "russia"] },
    handle: ({ body, signal }) => readNetwork(store, body.entities, { signal }),
  }),
  endpoint({
    method: "post",
    url: "/claims",
    tells: true,
    bodyLimit: "3mb",
    summary: "The claims of many ties",
    description: "In the order of the ties, and of time within each, each with its source and its evidence.",
    body: ClaimsRequest,
    answer: ClaimsResponse,
    problems: [413, 415],
    example: { ties: ["kim-jong-un~MET_WITH~vladimir-putin"], limit: 100 },
    handle: ({ body, signal }) => readClaimsOfTies(store, body.ties, body.limit, { signal }),
  }),
  endpoint({
    method: "get",
    url: "/between",
    tells: true,
    summary: "What is between two entities",
    description: "Their own ties, and the neighbours that they have in common, strongest first.",
    query: BetweenRequest,
    answer: CommonResponse,
    problems: [404],
    example: "/api/between?a=donald-trump&b=kim-jong-un",
    handle: ({ query: { a, b, limit }, signal }) =>
      readCommon(store, { entities: [a, b], least: 2, limit }, { signal }),
  }),
  endpoint({
    method: "post",
    url: "/common",
    tells: true,
    summary: "The neighbours that several entities have in common",
    description: "Those of the most of them first. `least` asks for neighbours of at least so many of them.",
    body: CommonRequest,
    answer: CommonResponse,
    problems: [404, 413, 415],
    example: { entities: ["donald-trump", "kim-jong-un", "russia"], least: 2 },
    handle: ({ body, signal }) => readCommon(store, body, { signal }),
  }),
  endpoint({
    method: "post",
    url: "/lens/countries",
    tells: true,
    summary: "The countries that stand for entities",
    description:
      "For each person, unit and organisation the country that it leads, is an official of or is part of, in one step or two, by ties that happened. Of several the nearest counts, then the one with most claims, then the latest.",
    body: CountriesRequest,
    answer: CountriesResponse,
    problems: [413, 415],
    example: { entities: ["vladimir-putin", "kim-jong-un"] },
    handle: ({ body, signal }) => liftToCountries(store, body.entities, { signal }),
  }),
];
