// The claim that proves each tie best: what happened before what is planned, alleged or denied, with a quote before
// without, then the surest, then the latest.
// Parameters: ties (ids), modalities (those that count, the strongest first), first, last (ISO days or null: only dated
//   claims that may fall between them)
// Rows: one for each tie that has such a claim: as those of claims.cypher
UNWIND $ties AS tie
CALL (tie) {
  MATCH (c:Claim {tie: tie})-[r:STATED_IN]->(s:Source)
  WHERE c.modality IN $modalities
    AND coalesce(c.review, '') <> 'rejected'
    AND ($first IS NULL AND $last IS NULL OR c.from IS NOT NULL OR c.to IS NOT NULL)
    AND ($last IS NULL OR c.from IS NULL OR c.from <= date($last))
    AND ($first IS NULL OR c.to IS NULL OR c.to >= date($first))
  WITH c, s, r.quote IS NULL AS bare,
    reduce(rank = 9, i IN range(0, size($modalities) - 1) | CASE $modalities[i] WHEN c.modality THEN i ELSE rank END) AS rank
  ORDER BY rank, bare, c.confidence DESC, coalesce(c.from, c.to) DESC, c.id
  LIMIT 1
  RETURN c, s
}
RETURN
  c AS claim,
  COLLECT { MATCH (c)-[:AT]->(place) RETURN place.id }[0] AS at,
  s {.id, .title, .lang, .url, .publishedOn, kind: CASE WHEN s:Article THEN 'Article' ELSE 'Dataset' END} AS source,
  COLLECT { MATCH (c)-[r:STATED_IN]->(s) RETURN properties(r) ORDER BY r.start } AS evidence
