import neo4j from "neo4j-driver";

/** Comments, strings, names in backticks, and parameters, whichever comes first. */
const parts =
  /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n\r]*|'((?:\\[\s\S]|[^'\\])*)'?|"((?:\\[\s\S]|[^"\\])*)"?|\$(?:`((?:``|[^`])+)`|([\p{L}\p{N}_]+))|`(?:``|[^`])*`?/gu;

const distinct = (names: (string | undefined)[]): string[] => [
  ...new Set(names.filter((name) => name !== undefined)),
];

/** The names of the parameters that a query uses, in their order. */
export const parametersOf = (query: string): string[] =>
  distinct([...query.matchAll(parts)].map(([, , , quoted, plain]) => quoted?.replaceAll("``", "`") ?? plain));

/** The texts that stand in quotes in a query; escapes are left as they are. */
export const stringsOf = (query: string): string[] =>
  distinct([...query.matchAll(parts)].map(([, single, double]) => single ?? double));

const plainly = (value: unknown): unknown => {
  if (neo4j.isInt(value)) return value.toNumber();
  return typeof value === "bigint" ? Number(value) : value;
};

/** Values of parameters with the driver's numbers as numbers of JavaScript, which is near enough to judge sizes. */
export const plainNumbers = (parameters: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, plainly(value)]));
