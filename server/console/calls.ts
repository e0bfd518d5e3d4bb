import { allowedProcedures } from "./operators.ts";
import { Refusal } from "./refusal.ts";
import type { Token } from "./tokens.ts";

const refuse = (why: string): never => {
  throw new Refusal(403, "Query refused", `The console only reads the network. ${why}`);
};

const isNamed = (token: Token | undefined): token is Token =>
  token?.kind === "word" || token?.kind === "name";

/** The dotted name that begins at a token, with or without backticks; procedures that act all have a dot. */
const dottedName = (tokens: readonly Token[], at: number): string => {
  const parts: string[] = [];
  for (let next = at; ; next += 2) {
    const token = tokens[next];
    if (!isNamed(token)) break;
    parts.push(token.text);
    if (tokens[next + 1]?.text !== ".") break;
  }
  return parts.join(".");
};

const says = (token: Token | undefined, word: string): boolean =>
  token?.kind === "word" && token.text.toUpperCase() === word;

/**
 * A second wall, from the text, behind that of the plan: a plan shows what hides in expressions only in its details.
 * Refuses the call of any procedure that is not on the list, LOAD CSV, and CALL … IN TRANSACTIONS, wherever they stand.
 */
export const checkCalls = (tokens: readonly Token[]): void => {
  for (const [at, token] of tokens.entries()) {
    if (says(token, "LOAD") && says(tokens[at + 1], "CSV"))
      refuse("LOAD CSV reads files and addresses, not the network.");
    if (token.text === "}" && says(tokens[at + 1], "IN")) {
      const end = tokens.slice(at + 2, at + 5).findIndex((next) => says(next, "TRANSACTIONS"));
      if (end >= 0) refuse("CALL … IN TRANSACTIONS is for writing.");
    }
    if (!says(token, "CALL")) continue;
    const name = dottedName(tokens, at + 1);
    if (name.includes(".") && !allowedProcedures.has(name)) refuse(`It does not call the procedure ${name}.`);
  }
};
