// Finds entities by the words of their folded names. The key is folded already, so it is only split at blanks.
// Parameters: none
// Rows: none
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (e:Entity) ON EACH [e.searchKey]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
