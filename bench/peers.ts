import type { ReadEvents } from "../server/ingest/events.ts";
import type { Store } from "../server/neo4j/store.ts";

const rowsAtOnce = 5_000;

/** Loads the same claims in the shape that other explorers use: a parallel relationship for each, under labels of its own. */
export const loadPeers = async ({ driver, database }: Store, { claims }: ReadEvents): Promise<void> => {
  const ask = (query: string, parameters = {}) => driver.executeQuery(query, parameters, { database });
  await ask("CREATE CONSTRAINT peer_id IF NOT EXISTS FOR (p:Peer) REQUIRE p.id IS UNIQUE");
  const ids = [...new Set(claims.flatMap(({ subject, object }) => [subject, object]))];
  await ask("UNWIND $ids AS id MERGE (:Peer {id: id})", { ids });
  for (let start = 0; start < claims.length; start += rowsAtOnce)
    await ask(
      `UNWIND $claims AS claim MATCH (a:Peer {id: claim.subject}) MATCH (b:Peer {id: claim.object})
       CREATE (a)-[:EVENT {type: claim.type, date: date(claim.when)}]->(b)`,
      { claims: claims.slice(start, start + rowsAtOnce).map((claim) => ({ ...claim })) },
    );
};
