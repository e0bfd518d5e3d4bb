import type { Driver } from "neo4j-driver";
import type { Account } from "./driver.ts";

/** An open connection to the Neo4j that holds the network: Mitos's own or the one NEO4J_URI names. */
export interface Store {
  driver: Driver;
  database: string;
}

/** A store that can be connected to once more. */
export interface OpenedStore extends Store {
  /**
   * Makes another driver to the same Neo4j, for queries of people, which may lose their connections: with the account
   * for reading where there is one. The caller closes it.
   */
  another: () => Driver;
  /** Whom `another` connects as, for another process, which makes its own driver. */
  account: Account;
}
