import type { ToldStatement } from "../../server/contract/statements.ts";
import { readParameter } from "../console/parameters.ts";

/** A parameter as the console's fields have it: text stands for itself unless it would be read as something else. */
const written = (value: unknown): string =>
  typeof value === "string" && value !== "" && readParameter(value) === value ? value : JSON.stringify(value);

/** The parameters of a statement as they are written in the console. */
export const writtenParameters = ({ parameters }: ToldStatement): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, written(value)]));

/** A statement for pasting elsewhere: its parameters stand before it as comments. */
export const asText = ({ text, parameters }: ToldStatement): string =>
  [
    ...Object.entries(parameters).map(([name, value]) => `// $${name} = ${JSON.stringify(value)}`),
    text.trimEnd(),
  ].join("\n");
