import type { WrittenParameters } from "./draft.ts";

/** String literals, names in backticks and comments, where a `$name` is no parameter. */
const NOT_CODE = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/** The names of the parameters that a query asks for, in their order. */
export const parametersOf = (query: string): string[] => [
  ...new Set([...query.replace(NOT_CODE, " ").matchAll(/\$(\w+)/g)].flatMap((match) => match[1] ?? [])),
];

/** A parameter's value from what was written: JSON when it is (10, true, ["a"]), else the text itself. */
export const readParameter = (written: string): unknown => {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return written;
  }
};

/** The values for the parameters that a query asks for; one that nobody wrote is null. */
export const valuesFor = (query: string, written: WrittenParameters): Record<string, unknown> =>
  Object.fromEntries(
    parametersOf(query).map((name) => [name, written[name] ? readParameter(written[name]) : null]),
  );
