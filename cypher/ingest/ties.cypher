// Sums ties up from their claims, all but the rejected ones. See docs/adr/0002-claims-and-ties.md for each property.
// Parameters: ties (list of {id, subject, type, object})
// Rows: one for each tie that has a claim: id
UNWIND $ties AS row
CALL (row) {
  MATCH (c:Claim {tie: row.id})
  WHERE coalesce(c.review, '') <> 'rejected'
  WITH c ORDER BY coalesce(c.from, c.to), coalesce(c.to, date('9999-12-31')), c.modality
  RETURN
    count(c) AS claims,
    count(CASE c.modality WHEN 'happened' THEN 1 END) AS happened,
    count(CASE c.modality WHEN 'planned' THEN 1 END) AS planned,
    count(CASE c.modality WHEN 'alleged' THEN 1 END) AS alleged,
    count(CASE c.modality WHEN 'denied' THEN 1 END) AS denied,
    collect(CASE c.modality WHEN 'happened' THEN coalesce(c.from, c.to) END) AS dates,
    collect(CASE
      WHEN coalesce(c.from, c.to) IS NOT NULL
      THEN c.modality + ' ' + coalesce(toString(c.from), '..') + '/' + coalesce(toString(c.to), '..')
    END) AS moments,
    min(c.from) AS first,
    max(c.to) AS last,
    count(CASE WHEN c.from IS NULL AND c.to IS NOT NULL THEN 1 END) AS openStarts,
    count(CASE WHEN c.to IS NULL AND c.from IS NOT NULL THEN 1 END) AS openEnds,
    collect(DISTINCT c.mode) AS modes,
    count(c.mode) AS withMode,
    max(toFloat(c.confidence)) AS confidence
}
WITH * WHERE claims > 0
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
// with a length, for it is then walked from the subject; MERGE on an empty store is planned as a scan of all relationships
OPTIONAL MATCH (subject)-[found*1..1 {id: row.id}]->(object)
CALL (subject, object, row, found) {
  WITH * WHERE found IS NULL
  CREATE (subject)-[t:$(row.type)]->(object)
  RETURN t
  UNION ALL
  WITH * WHERE found IS NOT NULL
  RETURN found[0] AS t
}
SET t = {
  id: row.id,
  claims: claims,
  happened: happened,
  planned: planned,
  alleged: alleged,
  denied: denied,
  dates: dates,
  moments: moments,
  sources: COLLECT {
    MATCH (c:Claim {tie: row.id})-[:STATED_IN]->(s)
    WHERE coalesce(c.review, '') <> 'rejected'
    RETURN DISTINCT s.id AS source ORDER BY source
  },
  first: CASE openStarts WHEN 0 THEN first END,
  last: CASE openEnds WHEN 0 THEN last END,
  mode: CASE WHEN withMode = claims AND size(modes) = 1 THEN modes[0] END,
  confidence: confidence
}
RETURN row.id AS id
