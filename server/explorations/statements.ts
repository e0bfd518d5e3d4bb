import { z } from "zod";
import { Instant } from "../neo4j/saved.ts";
import { statement } from "../neo4j/statement.ts";

const id = z.string();
const byId = z.object({ id });
const written = z.object({ id, title: z.string(), savedOn: z.string(), document: z.string() });

const Listed = z.object({ id, title: z.string(), savedOn: Instant });

/** What can be done with explorations in the store. `document` is text, for Neo4j has no maps in properties. */
export const statements = {
  create: statement("explorations/create.cypher", written, z.object({})),
  replace: statement("explorations/replace.cypher", written, byId),
  copy: statement("explorations/copy.cypher", written.omit({ document: true }).extend({ copy: id }), byId),
  read: statement("explorations/read.cypher", byId, Listed.extend({ document: z.string() })),
  list: statement("explorations/list.cypher", z.object({}), Listed),
  forget: statement("explorations/forget.cypher", byId, Listed),
};
