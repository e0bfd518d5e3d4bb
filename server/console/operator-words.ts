import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Bilingual } from "../contract/vocabulary.ts";
import { seedsFolder } from "../paths.ts";

const Entry = z.strictObject({
  operators: z.array(z.string()).min(1),
  el: z.string().optional(),
  en: z.string().optional(),
});

const file = join(seedsFolder, "operators.yaml");

/** The words of each operator; null for one that is not told of. */
const words: ReadonlyMap<string, Bilingual | null> = new Map(
  z
    .array(Entry)
    .parse(parse(readFileSync(file, "utf8")))
    .flatMap(({ operators, el, en }) =>
      operators.map((operator) => [operator, el && en ? { el, en } : null] as const),
    ),
);

/** What Neo4j put in place of literals, and names that it gave to what has none, are no words of the query. */
const readable = (details: string): string =>
  details
    .replace(/\$auto(?:string|int|double|list|bool)\w*/g, "…")
    .replace(/\banon_\d+/g, "")
    .replace(/cache[NR]?\[([^\]]*)\]/g, "$1");

const fill = (text: string, details: string): string =>
  details ? text.replace("{details}", () => details) : text.replace(/:? ?\{details\}/, "");

/** Whether a step is worth a sentence of its own. */
export const isTold = (operator: string): boolean => words.get(operator) !== null;

/**
 * What a step of a plan does, in plain words.
 * @param operator without the name of the database; @param details as Neo4j has them
 */
export const wordsOf = (operator: string, details: string): Bilingual => {
  const entry = words.get(operator);
  const shown = readable(details);
  if (!entry) return { el: operator, en: operator };
  return { el: fill(entry.el, shown), en: fill(entry.en, shown) };
};
