import { extractArticle } from "../extract/extract.ts";
import { ingestArticle, type Written } from "../ingest/article.ts";
import type { Store } from "../neo4j/store.ts";
import { readOntology } from "../ontology/ontology.ts";
import { version } from "../paths.ts";
import { readArticleFile } from "./read-article-file.ts";

/** What is kept on each claim as having read it. */
const extractor = `mitos-rules ${version}`;

/** Reads one article from a file into the network. @returns how much the article says @throws Trouble that says what is wrong with the file */
export const readInto = async (store: Store, file: string): Promise<Written> => {
  const article = await readArticleFile(file);
  return ingestArticle(store, readOntology(), { ...extractArticle(article), text: article.body }, extractor);
};
