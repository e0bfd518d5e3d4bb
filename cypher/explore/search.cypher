// Entities by words of their names, best first: how well the words fit, then how many ties.
// Parameters: query (Lucene, see server/explore/search.ts), type (entity type or null), limit (integer)
// Rows: one for each entity: entity (node)
CALL db.index.fulltext.queryNodes('entity_search', $query) YIELD node, score
WHERE $type IS NULL OR $type IN labels(node)
RETURN node AS entity
ORDER BY score * (1 + log(1 + node.ties) / 10) DESC, node.id
LIMIT $limit
