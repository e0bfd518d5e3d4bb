// The neighbours of some entities, by any tie.
// Parameters: ids (list), limit (integer)
// Rows: one for each neighbour: id
UNWIND $ids AS start
MATCH (:Entity {id: start})--(n:Entity)
RETURN DISTINCT n.id AS id
LIMIT $limit
