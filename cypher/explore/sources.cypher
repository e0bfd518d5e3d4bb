// All sources, newest first.
// Parameters: id (of one source, or null for all)
// Rows: one for each source: source (map with kind, claims, entities)
MATCH (s:Source)
WHERE s.id >= '' AND s.id = coalesce($id, s.id)
RETURN s {
  .id, .title, .lang, .url, .publishedOn,
  kind: CASE WHEN s:Article THEN 'Article' ELSE 'Dataset' END,
  claims: COUNT { MATCH (s)<-[:STATED_IN]-(c) RETURN DISTINCT c },
  entities: COUNT { MATCH (s)-[:MENTIONS]->(e) RETURN e UNION MATCH (s)<-[:STATED_IN]-()-[:SUBJECT|OBJECT]->(e) RETURN e }
} AS source
ORDER BY coalesce(s.publishedOn, date('0001-01-01')) DESC, s.id
