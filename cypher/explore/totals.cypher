// How many entities and ties the store holds. Each tie is counted at both of its ends.
// Parameters: none
// Rows: one: entities, ties
MATCH (e:Entity)
WHERE e.ties >= 0
RETURN count(e) AS entities, sum(e.ties) / 2 AS ties
