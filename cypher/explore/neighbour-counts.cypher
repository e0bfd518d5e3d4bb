// How many ties an entity has of each type, in each direction, to neighbours of each type.
// Parameters: id, symmetric (the tie types that have no direction)
// Rows: one for each group, largest first: type, direction (out, in, both), entityType, ties
MATCH (e:Entity {id: $id})-[t]-(n:Entity)
WITH
  type(t) AS type,
  CASE WHEN type(t) IN $symmetric THEN 'both' WHEN startNode(t) = e THEN 'out' ELSE 'in' END AS direction,
  [label IN labels(n) WHERE label <> 'Entity'][0] AS entityType
RETURN type, direction, entityType, count(*) AS ties
ORDER BY ties DESC, type, direction, entityType
