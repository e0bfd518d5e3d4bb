// Deletes the mentions of an article.
// Parameters: source (id)
// Rows: none
MATCH (:Source {id: $source})-[m:MENTIONS]->()
DELETE m
