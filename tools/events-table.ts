import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { readCameo } from "../server/ingest/cameo.ts";
import { ingestDataset } from "../server/ingest/dataset.ts";
import { batchesOf, type EventRow, type ReadEvents, readEvents } from "../server/ingest/events.ts";
import { tableNames } from "../server/ingest/table-names.ts";
import type { Store } from "../server/neo4j/store.ts";
import type { Ontology } from "../server/ontology/ontology.ts";
import { version } from "../server/paths.ts";

/** A table of dated events as claims, and the fingerprint of its file. */
export interface EventsTable {
  events: ReadEvents;
  sha256: string;
}

/**
 * Reads a table of events: tab-separated, with the columns source, relation, target and date (an ISO day).
 * @param limit how many rows to read at most; all when left out
 * @throws Error when a column is missing
 */
export const readEventsTable = (ontology: Ontology, file: string, limit?: number): EventsTable => {
  const bytes = readFileSync(file);
  const rows = parse(bytes, {
    ...{ delimiter: "\t", columns: true, quote: null, skip_empty_lines: true, bom: true },
    ...(limit === undefined ? {} : { to: limit }),
  }) as EventRow[];
  for (const column of ["source", "relation", "target", "date"])
    if (rows[0] && !(column in rows[0]))
      throw new Error(`${file} has no column ${column} in its first line.`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { events: readEvents(ontology, readCameo(), tableNames(), rows), sha256 };
};

/** Writes a table as claims of a Dataset, through the ingest room. @param options of `batchesOf` */
export const writeEventsTable = (
  store: Store,
  ontology: Ontology,
  { events, sha256 }: EventsTable,
  dataset: { id: string; title: string },
  options: Parameters<typeof batchesOf>[1] = {},
) => {
  const info = { ...dataset, publishedOn: null, url: null, sha256 };
  return ingestDataset(store, ontology, info, batchesOf(events, options), `mitos-cameo ${version}`);
};
