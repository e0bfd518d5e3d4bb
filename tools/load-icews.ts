import { basename } from "node:path";
import { parseArgs } from "node:util";
import { Asked, listenForStop } from "../server/commands/stop-signal.ts";
import { readConfig } from "../server/config.ts";
import { applySchema } from "../server/neo4j/apply-schema.ts";
import { openDatabase } from "../server/neo4j/database.ts";
import { readOntology } from "../server/ontology/ontology.ts";
import { slug } from "../server/text/slug.ts";
import { readEventsTable, writeEventsTable } from "./events-table.ts";

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

const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((all, one) => all + one, 0);
const report = (what: string, counts: ReadonlyMap<string, number>) => {
  if (counts.size === 0) return;
  console.log(`${sum(counts)} rows ${what}:`);
  for (const [relation, count] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(8)}  ${relation}`);
};

const ontology = readOntology();
const table = readEventsTable(ontology, file, limit);
const { events } = table;
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
  const dataset = { id, title: values.title ?? basename(file) };
  const written = await writeEventsTable(database.store, ontology, table, dataset, { signal, progress });
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
