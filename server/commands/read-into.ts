import { extractArticle } from "../extract/extract.ts";
import { ingestArticle, type Written } from "../ingest/article.ts";
import { isMemoryOfNeo4j } from "../neo4j/memory.ts";
import type { Store } from "../neo4j/store.ts";
import { readOntology } from "../ontology/ontology.ts";
import { version } from "../paths.ts";
import { Trouble } from "../trouble.ts";
import { readArticleFile } from "./read-article-file.ts";

/** What is kept on each claim as having read it. */
const extractor = `mitos-rules ${version}`;

/** Reads one article from a file into the network. @returns how much the article says @throws Trouble that says what is wrong with the file */
export const readInto = async (store: Store, file: string): Promise<Written> => {
  const article = await readArticleFile(file);
  try {
    return await ingestArticle(
      store,
      readOntology(),
      { ...extractArticle(article), text: article.body },
      extractor,
    );
  } catch (error) {
    if (!isMemoryOfNeo4j(error)) throw error;
    throw new Trouble(
      `${file} is too large to be written as one article: it needs more memory than Neo4j gives one transaction. Nothing of it was written. Split it into several files.`,
    );
  }
};
