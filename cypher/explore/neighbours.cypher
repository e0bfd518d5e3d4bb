// The neighbours of an entity that the filters leave, those with most claims first, each with its ties to the entity.
// Parameters: id, types, modalities, entityTypes (lists, or null for all), direction (out, in, both),
//   symmetric (the tie types that have no direction: they count for every direction), skip, limit (integers)
// Rows: one for each neighbour: entity (node), ties (list of relationships), total (of neighbours, before skip and limit)
MATCH (e:Entity {id: $id})-[t]-(n:Entity)
WHERE ($types IS NULL OR type(t) IN $types)
  AND ($entityTypes IS NULL OR any(label IN labels(n) WHERE label IN $entityTypes))
  AND ($modalities IS NULL OR any(modality IN $modalities WHERE t[modality] > 0))
  AND ($direction = 'both' OR type(t) IN $symmetric OR ($direction = 'out') = (startNode(t) = e))
WITH n, collect(t) AS ties, sum(t.claims) AS claims
ORDER BY claims DESC, n.ties DESC, n.id
WITH collect({entity: n, ties: ties}) AS neighbours
UNWIND neighbours[$skip..$skip + $limit] AS neighbour
RETURN neighbour.entity AS entity, neighbour.ties AS ties, size(neighbours) AS total
