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
