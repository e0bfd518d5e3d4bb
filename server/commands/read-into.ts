import { extract, extractor } from "../extract/extract.ts";
import { ingestArticle, type Written } from "../ingest/article.ts";
import type { Store } from "../neo4j/store.ts";
import { readOntology } from "../ontology/ontology.ts";
import { readText } from "./read-text.ts";

/** Reads one article from a file into the network. @returns how much the article says @throws Error that says what is wrong with the file */
export const readInto = async (store: Store, file: string): Promise<Written> => {
  const read = extract(await readText(file), { fileName: file });
  return ingestArticle(store, readOntology(), read, extractor);
};
