// Whether two entities are connected at all, by any ties.
// Parameters: from, to (ids)
// Rows: one when they are, else none: hops (of the shortest route)
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH p = shortestPath((a)-[*]-(b))
WHERE all(on IN nodes(p) WHERE on:Entity)
RETURN length(p) AS hops
