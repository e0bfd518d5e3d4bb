import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "csv-parse/sync";
import { Asked, listenForStop } from "../server/commands/stop-signal.ts";
import { readConfig } from "../server/config.ts";
import { readCameo } from "../server/ingest/cameo.ts";
import { ingestDataset } from "../server/ingest/dataset.ts";
import { batchesOf, type EventRow, readEvents } from "../server/ingest/events.ts";
import { tableNames } from "../server/ingest/table-names.ts";
import { applySchema } from "../server/neo4j/apply-schema.ts";
import { openDatabase } from "../server/neo4j/database.ts";
import { readOntology } from "../server/ontology/ontology.ts";
import { version } from "../server/paths.ts";
import { slug } from "../server/text/slug.ts";

/** With a limit only the first rows are in the store afterwards; those that an earlier load wrote beyond it are forgotten. */
const usage = "npx tsx tools/load-icews.ts FILE.tsv [--limit n] [--title words]";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: "string" }, title: { type: "string" } },
});
const [file] = positionals;
const limit = values.limit === undefined ? undefined : Number(values.limit);
if (!file || positionals.length > 1 || (limit !== undefined && !(Number.isInteger(limit) && limit > 0)))
  throw new Error(`Say which table to load, and how many rows of it at most: ${usage}`);

const bytes = await readFile(file);
const rows = parse(bytes, {
  ...{ delimiter: "\t", columns: true, quote: null, skip_empty_lines: true, bom: true },
  ...(limit === undefined ? {} : { to: limit }),
}) as EventRow[];
for (const column of ["source", "relation", "target", "date"])
  if (rows[0] && !(column in rows[0])) throw new Error(`${file} has no column ${column} in its first line.`);

const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((all, one) => all + one, 0);
const report = (what: string, counts: ReadonlyMap<string, number>) => {
  if (counts.size === 0) return;
  console.log(`${sum(counts)} rows ${what}:`);
  for (const [relation, count] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(8)}  ${relation}`);
};

const ontology = readOntology();
const events = readEvents(ontology, readCameo(), tableNames(), rows);
report("have a relation that no tie type is about", events.withoutType);
report("join kinds of entity that their tie type does not join", events.unfit);
report("cannot be read", events.unreadable);

const signal = listenForStop();
const started = performance.now();
const progress = (done: number) =>
  process.stderr.write(
    `${process.stderr.isTTY ? "\r\u001b[K" : ""}${done} of ${events.claims.length} claims written${process.stderr.isTTY ? "" : "\n"}`,
  );
const database = await openDatabase(readConfig(), "load-icews", { signal });
try {
  await applySchema(database.store);
  const id = slug(basename(file).replace(/\.\w+$/, ""));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const info = { id, title: values.title ?? basename(file), publishedOn: null, url: null, sha256 };
  const batches = batchesOf(events, { signal, progress });
  const written = await ingestDataset(database.store, ontology, info, batches, `mitos-cameo ${version}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `\n${events.rows} rows: ${written.claims} claims, ${written.entities} entities, ${written.ties} ties in ${seconds} s`,
  );
} catch (error) {
  if (!(error instanceof Asked)) throw error;
  console.log("\nStopped. What was written is right; load the table again for the rest.");
  process.exitCode = 130;
} finally {
  await database.close();
}
