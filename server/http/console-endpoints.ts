import type { Console } from "../console/console.ts";
import { readExamples } from "../console/examples.ts";
import {
  CypherCheckRequest,
  CypherCheckResponse,
  CypherLine,
  CypherRequest,
  CypherResponse,
} from "../contract/cypher.ts";
import { CypherExamplesResponse, CypherSchemaResponse } from "../contract/cypher-schema.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";

const examples = readExamples();
const example = "MATCH (a)-[t:MET_WITH]->(b) RETURN a.name, t.planned, b.name";

/** The console: queries that people write themselves. */
export const consoleEndpoints = ({ console }: { console: Console }): Endpoint[] => [
  endpoint({
    method: "post",
    url: "/cypher",
    summary: "Run a reading query in Cypher",
    description:
      "At most 10,000 rows and 15 seconds. What would write, change the database or look behind it is refused with a reason. `network` holds the entities and ties that are in the rows. With Accept: application/x-ndjson the answer is lines of CypherLine, and rows come as Neo4j finds them. Dropping the request ends the query in Neo4j.",
    body: CypherRequest,
    answer: CypherResponse,
    problems: [403, 408, 413, 415, 422],
    example: { query: example },
    handle: ({ body, signal, client }) => console.run(body, signal, client),
    lines: {
      line: CypherLine,
      handle: async ({ body, signal, client }, write) => {
        const sink = {
          columns: (columns: string[]) => write({ kind: "columns", columns }),
          rows: (rows: CypherResponse["rows"]) => write({ kind: "rows", rows }),
        };
        await write({ kind: "end", ...(await console.stream(body, sink, signal, client)) });
      },
    },
  }),
  endpoint({
    method: "post",
    url: "/cypher/check",
    summary: "Look at a query without running it",
    description:
      "What is wrong with it and where, what Neo4j remarks, which parameters it uses, and its plan with what it does in plain words. A query that the console would refuse has that as its problem.",
    body: CypherCheckRequest,
    answer: CypherCheckResponse,
    problems: [413, 415],
    example: { query: "MATCH (n:Persn) RETUR n" },
    handle: ({ body, signal, client }) => console.check(body, signal, client),
  }),
  endpoint({
    method: "get",
    url: "/cypher/schema",
    summary: "What a query can name",
    description:
      "Labels, relationship types and properties of whatever graph the store holds, and the functions and procedures that a query may call. The properties of each label come from a sample in a large store.",
    answer: CypherSchemaResponse,
    example: "/api/cypher/schema",
    handle: () => console.schema(),
  }),
  endpoint({
    method: "get",
    url: "/cypher/examples",
    summary: "Queries to learn from",
    description: "With titles and explanations in Greek and English, and the parameters that they run with.",
    answer: CypherExamplesResponse,
    example: "/api/cypher/examples",
    handle: () => ({ examples }),
  }),
];
