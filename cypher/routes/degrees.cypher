// How many ties some entities have, and how many their neighbours have together, each as often as it is a neighbour.
// Parameters: ids (list)
// Rows: one for each entity that is known: id, ties, near
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) { MATCH (e)--(n:Entity) RETURN sum(n.ties) AS near }
RETURN id, coalesce(e.ties, 0) AS ties, near
