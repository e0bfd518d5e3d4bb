// How well ties are supported: their claims that count, from how many sources, and how sure the surest is.
// Parameters: ties (ids), modalities (list), first, last (ISO days or null: only dated claims that may fall between them)
// Rows: one for each tie with such a claim: tie, claims, sources (ids), confidence
UNWIND $ties AS tie
MATCH (c:Claim {tie: tie})-[:STATED_IN]->(s:Source)
WHERE c.modality IN $modalities
  AND coalesce(c.review, '') <> 'rejected'
  AND ($first IS NULL AND $last IS NULL OR c.from IS NOT NULL OR c.to IS NOT NULL)
  AND ($last IS NULL OR c.from IS NULL OR c.from <= date($last))
  AND ($first IS NULL OR c.to IS NULL OR c.to >= date($first))
RETURN tie, count(DISTINCT c) AS claims, collect(DISTINCT s.id) AS sources, max(toFloat(c.confidence)) AS confidence
