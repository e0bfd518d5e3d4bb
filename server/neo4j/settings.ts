import { join } from "node:path";
import type { Home } from "./home.ts";

/**
 * The neo4j.conf of Mitos's own Neo4j: Bolt on loopback and nothing else, small stores, bounded queries, no reach to files
 * or the network from Cypher, nothing sent home. Why each: docs/adr/0001-a-real-neo4j-run-by-mitos.md.
 */
export const neo4jConf = (home: Home, boltPort: number): string => {
  const settings: Record<string, string> = {
    "server.directories.data": join(home.neo4j, "data"),
    "server.directories.logs": home.logs,
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${boltPort}`,
    "server.bolt.advertised_address": `127.0.0.1:${boltPort}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "db.tx_log.preallocate": "false",
    "db.logs.query.enabled": "OFF",
    "db.transaction.timeout": "5m",
    "db.memory.transaction.max": "64m",
    "dbms.memory.transaction.total.max": "160m",
    "server.memory.pagecache.size": "256m",
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
    "dbms.usage_report.enabled": "false",
    "internal.server.bolt.thread_pool_shutdown_wait_time": "1s",
    "server.config.strict_validation.enabled": "true",
  };
  // a backslash starts an escape in a properties file, and Windows has them in its paths
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value.replaceAll("\\", "/")}\n`)
    .join("");
};

const openModules = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];

/**
 * Arguments of the Java that runs Neo4j. The deep stack is for queries with thousands of brackets, which would else hang a
 * connection. Little room for new objects, and one that outlives a collection is not copied again, so that a query that
 * fills the memory makes all others wait often and shortly, not seldom and long. A thread of its own for each connection,
 * so that a large answer holds up no other (both measured: docs/console-safety.md).
 */
export const javaArguments = (home: Home, jars: string[], extra: string[]): string[] => [
  "-Xms512m",
  "-Xmx1g",
  "-Xmn32m",
  "-XX:MaxTenuringThreshold=1",
  "-Xss16m",
  "-Dio.netty.eventLoopThreads=64",
  "-Dfile.encoding=UTF-8",
  "-Djava.awt.headless=true",
  ...openModules.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  ...extra,
  "-cp",
  jars.join(process.platform === "win32" ? ";" : ":"),
  "org.neo4j.server.CommunityEntryPoint",
  `--home-dir=${home.neo4j}`,
  `--config-dir=${join(home.neo4j, "conf")}`,
];
