import neo4j, { type Driver } from "neo4j-driver";

/** Where a Neo4j is, and as whom one connects to it. */
export interface Account {
  uri: string;
  user: string;
  password: string;
}

/** A driver for an account; no connection is made yet. The caller closes it. */
export const driverFor = ({ uri, user, password }: Account): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 15_000,
    telemetryDisabled: true,
    userAgent: "mitos",
  });
