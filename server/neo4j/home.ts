import { join } from "node:path";

/** The long-term support release of Neo4j Community that Mitos runs when it is given none. */
export const neo4jVersion = "5.26.30";

/** Where things are under MITOS_HOME. Only `password` is secret. */
export interface Home {
  folder: string;
  /** Neo4j's own jars, the same for every store: `engine/` may be a link to another home's. */
  engine: string;
  jars: string;
  /** Who runs on this store now: the lock, and the way to the running Mitos. */
  lock: string;
  password: string;
  logs: string;
  /** Neo4j's home: its generated settings and its data. */
  neo4j: string;
}

/** The layout of a MITOS_HOME; creates nothing. */
export const homeAt = (folder: string): Home => ({
  folder,
  engine: join(folder, "engine", `neo4j-${neo4jVersion}`),
  jars: join(folder, "engine", `neo4j-${neo4jVersion}`, "lib"),
  lock: join(folder, "mitos.json"),
  password: join(folder, "password"),
  logs: join(folder, "logs"),
  neo4j: join(folder, "neo4j"),
});
