// The neighbours that several entities have in common: of the most of them first, then those whose weakest side has most
// claims.
// Parameters: ids (list, each once), least (integer: of how many it must be a neighbour), limit (integer)
// Rows: one for each neighbour: entity (node), neighbourOf, claims, weakest (integers), ties (list of relationships to
//   those entities), total (of neighbours, before the limit)
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[t]-(n:Entity)
WHERE NOT n.id IN $ids
WITH n, e, collect(t) AS ties, sum(t.claims) AS claims
WITH n, count(e) AS neighbourOf, sum(claims) AS claims, min(claims) AS weakest, collect(ties) AS lists
WHERE neighbourOf >= $least
WITH n, neighbourOf, claims, weakest, lists ORDER BY neighbourOf DESC, weakest DESC, claims DESC, n.id
WITH collect({entity: n, neighbourOf: neighbourOf, claims: claims, weakest: weakest, lists: lists}) AS found
UNWIND found[..$limit] AS one
RETURN
  one.entity AS entity, one.neighbourOf AS neighbourOf, one.claims AS claims, one.weakest AS weakest,
  reduce(all = [], list IN one.lists | all + list) AS ties, size(found) AS total
