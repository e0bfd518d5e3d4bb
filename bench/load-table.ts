import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { type DatasetBatch, ingestDataset } from "../server/ingest/dataset.ts";
import type { Store } from "../server/neo4j/store.ts";
import type { Ontology } from "../server/ontology/ontology.ts";
import { slug } from "../server/text/slug.ts";

const Row = z.object({ source: z.string(), relation: z.string(), target: z.string(), date: z.iso.date() });
/** One dated event of a table with the columns source, relation, target and date. */
export type EventRow = z.infer<typeof Row>;

/** Reads a table of events, tab-separated with a header. @throws ZodError when a row is not as it should be */
export const readTable = (file: string): EventRow[] =>
  z.array(Row).parse(parse(readFileSync(file), { columns: true, delimiter: "\t", quote: null }));

/** The tie type that a relation's words speak of; the measure needs a spread of types, not their exact sense. */
const typeOf = (relation: string): string => {
  const words: [RegExp, string][] = [
    [/visit/i, "VISITED"],
    [/consult|discuss|meet|negotiat|mediat/i, "MET_WITH"],
    [/sign/i, "SIGNED"],
    [/aid|provide|suppl/i, "SUPPLIES"],
    [/criticiz|accuse|reject|denounce|complain|pessimistic/i, "CRITICIZED"],
    [/threat|demand|demonstrat|protest/i, "THREATENED"],
    [/force|violence|fight|assault|attack|bomb|kill|abduct/i, "ATTACKED"],
    [/sanction|arrest|expel|reduce|embargo|investigate|confiscate/i, "SANCTIONED"],
  ];
  return words.find(([pattern]) => pattern.test(relation))?.[1] ?? "SUPPORTS";
};

const rowsAtOnce = 4_000;

const batchOf = (rows: readonly EventRow[]): DatasetBatch => ({
  entities: [...new Set(rows.flatMap((row) => [row.source, row.target]))].map((name) => ({
    id: slug(name),
    type: name.includes("(") ? ("Organization" as const) : ("Person" as const),
    name,
    nameEl: null,
    nameEn: name,
    aliases: [],
    wikidata: null,
  })),
  claims: rows
    .filter((row) => slug(row.source) !== slug(row.target))
    .map((row) => ({
      subject: slug(row.source),
      type: typeOf(row.relation),
      object: slug(row.target),
      modality: "happened" as const,
      when: row.date,
      confidence: 0.9,
    })),
});

/** Loads a table as claims of a Dataset, through the ingest room. */
export const loadTable = (store: Store, ontology: Ontology, file: string, rows: readonly EventRow[]) => {
  const sha256 = createHash("sha256").update(readFileSync(file)).digest("hex");
  const batches = Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, index) =>
    batchOf(rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce)),
  );
  const info = { id: "bench-table", title: "Table of the bench", publishedOn: null, url: null, sha256 };
  return ingestDataset(store, ontology, info, batches, "bench/1");
};
