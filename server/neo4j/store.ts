import type { Driver } from "neo4j-driver";

/** An open connection to the Neo4j that holds the network: Mitos's own or the one NEO4J_URI names. */
export interface Store {
  driver: Driver;
  database: string;
}
