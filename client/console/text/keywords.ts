/** Words that begin a clause of a query that reads; each stands on a line of its own when a query is formatted. */
export const clauseWords: readonly string[] = [
  ...["MATCH", "OPTIONAL", "WHERE", "RETURN", "WITH", "UNWIND", "ORDER", "SKIP", "LIMIT", "UNION", "CALL"],
];

/** Words that stand within a clause. */
const innerWords = [
  ...["AS", "ASC", "ASCENDING", "BY", "DESC", "DESCENDING", "DISTINCT", "YIELD", "USING", "INDEX", "SCAN"],
  ...[
    "AND",
    "OR",
    "XOR",
    "NOT",
    "IN",
    "IS",
    "STARTS",
    "ENDS",
    "CONTAINS",
    "CASE",
    "WHEN",
    "THEN",
    "ELSE",
    "END",
  ],
  ...[
    "NULL",
    "TRUE",
    "FALSE",
    "EXISTS",
    "COUNT",
    "COLLECT",
    "ALL",
    "ANY",
    "NONE",
    "SINGLE",
    "SHORTEST",
    "FINISH",
  ],
  ...["EXPLAIN", "PROFILE"],
];

/** All words of the language that a reading query uses, as they are offered while one writes. */
export const keywords: readonly string[] = [...clauseWords, ...innerWords];

/** Words that only show or change things; they are coloured as the others, so that one sees what will be refused. */
const writingWords = [
  ...[
    "CREATE",
    "MERGE",
    "SET",
    "DELETE",
    "DETACH",
    "REMOVE",
    "FOREACH",
    "DROP",
    "LOAD",
    "CSV",
    "ON",
    "SHOW",
    "USE",
  ],
];

const all = new Set([...keywords, ...writingWords]);

/** Whether a word is one of the language, however it is written. */
export const isKeyword = (word: string): boolean => all.has(word.toUpperCase());
