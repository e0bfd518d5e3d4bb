import type { Store } from "../server/neo4j/store.ts";
import { slug } from "../server/text/slug.ts";
import type { EventRow } from "./load-table.ts";

const rowsAtOnce = 5_000;

/** Loads the table in the shape that other explorers use: one parallel relationship for each event, under labels of its own. */
export const loadPeers = async ({ driver, database }: Store, rows: readonly EventRow[]): Promise<void> => {
  const ask = (query: string, parameters = {}) => driver.executeQuery(query, parameters, { database });
  await ask("CREATE CONSTRAINT peer_id IF NOT EXISTS FOR (p:Peer) REQUIRE p.id IS UNIQUE");
  const events = rows.map(({ source, relation, target, date }) => ({
    from: slug(source),
    to: slug(target),
    relation,
    date,
  }));
  const ids = [...new Set(events.flatMap(({ from, to }) => [from, to]))];
  await ask("UNWIND $ids AS id MERGE (:Peer {id: id})", { ids });
  for (let start = 0; start < events.length; start += rowsAtOnce)
    await ask(
      `UNWIND $events AS row MATCH (a:Peer {id: row.from}) MATCH (b:Peer {id: row.to})
       CREATE (a)-[:EVENT {relation: row.relation, date: date(row.date)}]->(b)`,
      { events: events.slice(start, start + rowsAtOnce) },
    );
};
