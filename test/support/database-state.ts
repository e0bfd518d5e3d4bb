import type { Store } from "../../server/neo4j/store.ts";
import { checksum } from "./checksum.ts";
import { ask } from "./store.ts";

/** All that an attack could have changed: the graph, its schema, its names, the users, the databases, the settings. */
export const databaseState = async (store: Store): Promise<Record<string, unknown>> => ({
  graph: await checksum(store),
  indexes: await ask(store, "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state"),
  constraints: await ask(store, "SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties"),
  labels: await ask(store, "CALL db.labels() YIELD label RETURN label ORDER BY label"),
  types: await ask(store, "CALL db.relationshipTypes() YIELD relationshipType AS t RETURN t ORDER BY t"),
  keys: await ask(store, "CALL db.propertyKeys() YIELD propertyKey AS k RETURN k ORDER BY k"),
  users: await ask(store, "SHOW USERS YIELD user, passwordChangeRequired, suspended"),
  databases: await ask(store, "SHOW DATABASES YIELD name, access, currentStatus"),
  settings: await ask(store, "SHOW SETTINGS YIELD name, value"),
});
