import { Neo4jError } from "neo4j-driver";

/** Whether Neo4j ended a transaction because it, or all of them together, needed more memory than they may. */
export const isMemoryOfNeo4j = (error: unknown): boolean =>
  error instanceof Neo4jError && /OutOfMemory|MemoryPool/.test(error.code);
