// Claims by their ids, each with its source and evidence.
// Parameters: ids (list)
// Rows: one for each claim: claim (node), at (entity id or null), source (map), evidence (list of {start, end, quote})
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[r:STATED_IN]->(s:Source)
WITH c, s, r ORDER BY r.start
WITH c, s, collect(properties(r)) AS evidence
RETURN
  c AS claim,
  COLLECT { MATCH (c)-[:AT]->(place) RETURN place.id }[0] AS at,
  s {.id, .title, .lang, .url, .publishedOn, kind: CASE WHEN s:Article THEN 'Article' ELSE 'Dataset' END} AS source,
  evidence
