// Ties that were summed up before they had `moments` and `sources`.
// Parameters: limit (integer), how many at most
// Rows: one for each tie: id
MATCH (e:Entity)
WHERE e.ties > 0
MATCH (e)-[t]->(:Entity)
WHERE t.moments IS NULL OR t.sources IS NULL
RETURN t.id AS id
LIMIT $limit
