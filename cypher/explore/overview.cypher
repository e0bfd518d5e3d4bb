// The entities with most ties, from the index on their number. A small store is sent whole.
// Parameters: limit (integer)
// Rows: one for each entity, strongest first: entity (node)
MATCH (e:Entity)
WHERE e.ties >= 0
RETURN e AS entity
ORDER BY e.ties DESC, e.id
LIMIT $limit
