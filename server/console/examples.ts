import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { CypherExample } from "../contract/cypher-schema.ts";
import { PlainValue } from "../contract/cypher-values.ts";
import { cypherFolder } from "../paths.ts";

const Header = CypherExample.pick({ title: true, explanation: true, data: true }).extend({
  params: z.record(z.string(), PlainValue).default({}),
});

const folder = join(cypherFolder, "examples");

/** An example is a file: a header of YAML in comments, then the query. */
const readExample = (file: string): CypherExample => {
  const text = readFileSync(join(folder, file), "utf8");
  const [comment = ""] = /^(?:\/\/.*\n)*/.exec(text) ?? [];
  const header = Header.safeParse(parse(comment.replaceAll(/^\/\/ ?/gm, "")));
  if (!header.success)
    throw new Error(`The header of ${file} is not as it should be:\n${z.prettifyError(header.error)}`);
  const id = file.replace(/^\d+-/, "").replace(/\.cypher$/, "");
  return { id, ...header.data, query: text.slice(comment.length).trim() };
};

/** The examples of the console's gallery, in the order of their files. @throws Error that names the file that is wrong */
export const readExamples = (): CypherExample[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".cypher"))
    .sort()
    .map(readExample);
