import { readFile } from "node:fs/promises";
import { Trouble } from "../trouble.ts";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as it is written on a command line: JSON when it is (10, true, ["a"]), else the text itself. */
const readValue = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

const readPair = (pair: string): [string, unknown] => {
  const at = pair.indexOf("=");
  if (at < 1) throw new Trouble(`--param ${pair} has no value. Write it as name=value.`);
  return [pair.slice(0, at), readValue(pair.slice(at + 1))];
};

const readParametersFile = async (file: string): Promise<Record<string, unknown>> => {
  try {
    const read = JSON.parse(await readFile(file, "utf8")) as unknown;
    if (isObject(read)) return read;
    throw new Error("it holds no object");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Trouble(`The parameters in ${file} cannot be read: ${reason}. Write them as {"name": value}.`);
  }
};

/**
 * The parameters of a query: those of a JSON file, and `name=value` pairs over them.
 * @throws Trouble that says which cannot be read
 */
export const readParameterOptions = async (
  pairs: readonly string[],
  file: string | undefined,
): Promise<Record<string, unknown>> => ({
  ...(file === undefined ? {} : await readParametersFile(file)),
  ...Object.fromEntries(pairs.map(readPair)),
});
