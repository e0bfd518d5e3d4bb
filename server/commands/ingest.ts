import { basename } from "node:path";
import type { Config } from "../config.ts";
import { applySchema } from "../neo4j/apply-schema.ts";
import { openDatabase } from "../neo4j/database.ts";
import { Trouble } from "../trouble.ts";
import { readInto } from "./read-into.ts";
import { listenForStop } from "./stop-signal.ts";

/**
 * `mitos ingest FILE…`: reads articles into the network of the running Mitos, else of one whose database is started for the
 * while. A file that cannot be read does not keep the others from being read.
 * @returns the exit code: 1 when any file failed
 */
export const ingest = async (config: Config, files: string[]): Promise<number> => {
  const signal = listenForStop();
  const progress = (words: string) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[KNeo4j: ${words}`);
  };
  const database = await openDatabase(config, "ingest", { progress, signal });
  progress("ready\n");
  let failed = 0;
  try {
    await applySchema(database.store);
    for (const file of files) {
      signal.throwIfAborted();
      try {
        const { entities, claims, ties } = await readInto(database.store, file);
        console.log(`${basename(file)}: ${entities} entities, ${claims} claims, ${ties} ties`);
      } catch (error) {
        failed += 1;
        console.error(
          error instanceof Trouble ? error.message : `${file} could not be written: ${String(error)}`,
        );
      }
    }
  } finally {
    await database.close();
  }
  if (failed && files.length > 1) throw new Trouble(`${failed} of ${files.length} files could not be read.`);
  return failed ? 1 : 0;
};
