import { Neo4jError } from "neo4j-driver";
import { UnfitValue } from "../neo4j/values.ts";
import { RowTooLarge } from "./rows.ts";

/** An error as it goes from one process to another, which keeps no classes. `code` is Neo4j's. */
export interface ToldFailure {
  name: string;
  message: string;
  code?: string;
}

/** What is told of an error. */
export const tellFailure = (error: unknown): ToldFailure => {
  if (!(error instanceof Error)) return { name: "Error", message: String(error) };
  const { name, message } = error;
  return error instanceof Neo4jError ? { name, message, code: error.code } : { name, message };
};

/** The error that was told of, of the classes that `explainFailure` knows. */
export const failureOf = ({ name, message, code }: ToldFailure): Error => {
  if (code !== undefined) return new Neo4jError(message, code, "", "");
  if (name === "UnfitValue") return new UnfitValue(message);
  if (name === "RowTooLarge") return new RowTooLarge(message);
  return name === "RangeError" ? new RangeError(message) : new Error(message);
};
