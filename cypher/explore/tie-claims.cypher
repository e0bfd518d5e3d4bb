// The claims of a tie that count for it, in order of time, each with its source and evidence.
// Parameters: tie (id)
// Rows: one for each claim: claim (node), at (entity id or null), source (map), evidence (list of {start, end, quote})
MATCH (c:Claim {tie: $tie})-[r:STATED_IN]->(s:Source)
WHERE coalesce(c.review, '') <> 'rejected'
WITH c, s, r ORDER BY r.start
WITH c, s, collect(properties(r)) AS evidence
RETURN
  c AS claim,
  COLLECT { MATCH (c)-[:AT]->(place) RETURN place.id }[0] AS at,
  s {.id, .title, .lang, .url, .publishedOn, kind: CASE WHEN s:Article THEN 'Article' ELSE 'Dataset' END} AS source,
  evidence
ORDER BY coalesce(c.from, c.to), c.id
