import type { ToldStatement } from "../../server/contract/statements.ts";

/** A statement for pasting elsewhere: its parameters stand before it as comments. */
export const asText = ({ text, parameters }: ToldStatement): string =>
  [
    ...Object.entries(parameters).map(([name, value]) => `// $${name} = ${JSON.stringify(value)}`),
    text.trimEnd(),
  ].join("\n");
