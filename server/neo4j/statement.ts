import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import { cypherFolder } from "../paths.ts";
import type { Store } from "./store.ts";
import { tellRun } from "./telling.ts";
import { inRead, inWrite, type Limits } from "./transaction.ts";
import { toParameters, toPlain } from "./values.ts";

/** A .cypher file that can be run: what goes in is typed, what comes out is checked. */
export interface Statement<Parameters, Row> {
  /** Path below cypher/, the name of the statement in errors and logs. */
  file: string;
  /** Runs it inside a transaction. */
  run(transaction: ManagedTransaction, parameters: Parameters): Promise<Row[]>;
  /** Runs it alone in a managed read transaction. */
  read(store: Store, parameters: Parameters, limits?: Limits): Promise<Row[]>;
  /** Runs it alone in a managed write transaction. */
  write(store: Store, parameters: Parameters, limits?: Limits): Promise<Row[]>;
}

/**
 * Binds a file of cypher/ to the types of its parameters and rows.
 * @param file path below cypher/; the text is sent to Neo4j as it stands there
 * @param parameters schema of the parameters; whole numbers become integers of Neo4j
 * @param row schema of one row, by column, after `toPlain`
 * @throws ZodError from `run`, `read` and `write` when parameters or a row do not fit
 */
export const statement = <P extends z.ZodObject, R extends z.ZodObject>(
  file: string,
  parameters: P,
  row: R,
): Statement<z.input<P>, z.output<R>> => {
  const text = readFileSync(join(cypherFolder, file), "utf8");
  const rows = z.array(row);
  const run = async (transaction: ManagedTransaction, given: z.input<P>) => {
    const checked = parameters.parse(given);
    tellRun({ file, text, parameters: checked });
    const { records } = await transaction.run(text, toParameters(checked));
    const read = rows.safeParse(records.map((record) => toPlain(record.toObject())));
    if (!read.success)
      throw new Error(`Rows of ${file} are not as declared:\n${z.prettifyError(read.error)}`);
    return read.data;
  };
  return {
    file,
    run,
    read: (store, given, limits) => inRead(store, (transaction) => run(transaction, given), limits),
    write: (store, given, limits) => inWrite(store, (transaction) => run(transaction, given), limits),
  };
};
