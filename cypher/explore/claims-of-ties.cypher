// The claims of several ties that count for them, in the order of the ties and of time, each with its source and evidence.
// Parameters: ties (list of ids, each once), limit (integer)
// Rows: one for each claim: claim (node), at (entity id or null), source (map), evidence (list), total (of claims)
UNWIND range(0, size($ties) - 1) AS place
MATCH (found:Claim {tie: $ties[place]})
WHERE coalesce(found.review, '') <> 'rejected'
WITH place, found ORDER BY place, coalesce(found.from, found.to), found.id
WITH collect({place: place, claim: found}) AS claims
UNWIND range(0, CASE WHEN size(claims) < $limit THEN size(claims) ELSE $limit END - 1) AS rank
WITH rank, claims[rank].claim AS c, size(claims) AS total
MATCH (c)-[r:STATED_IN]->(s:Source)
WITH rank, c, s, r, total ORDER BY r.start
WITH rank, c, s, total, collect(properties(r)) AS evidence
RETURN
  c AS claim,
  COLLECT { MATCH (c)-[:AT]->(place) RETURN place.id }[0] AS at,
  s {.id, .title, .lang, .url, .publishedOn, kind: CASE WHEN s:Article THEN 'Article' ELSE 'Dataset' END} AS source,
  evidence,
  total
ORDER BY rank
