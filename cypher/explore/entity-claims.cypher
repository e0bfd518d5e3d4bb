// The claims about an entity that count, latest first, each with its source and evidence.
// Parameters: id, limit (integer)
// Rows: one for each claim: claim (node), at (entity id or null), source (map), evidence (list), total (of claims)
MATCH (:Entity {id: $id})<-[:SUBJECT|OBJECT]-(found:Claim)
WHERE coalesce(found.review, '') <> 'rejected'
WITH found ORDER BY coalesce(found.to, found.from, date('0001-01-01')) DESC, found.id
WITH collect(found) AS claims
UNWIND claims[..$limit] AS c
MATCH (c)-[r:STATED_IN]->(s:Source)
WITH claims, c, s, r ORDER BY r.start
WITH claims, c, s, collect(properties(r)) AS evidence
RETURN
  c AS claim,
  COLLECT { MATCH (c)-[:AT]->(place) RETURN place.id }[0] AS at,
  s {.id, .title, .lang, .url, .publishedOn, kind: CASE WHEN s:Article THEN 'Article' ELSE 'Dataset' END} AS source,
  evidence,
  size(claims) AS total
ORDER BY coalesce(c.to, c.from, date('0001-01-01')) DESC, c.id
