// The text of one source and all that is marked in it.
// Parameters: id
// Rows: one, or none when it is not known: text, mentions (list of {entity, starts, ends}), entities (nodes)
MATCH (s:Source {id: $id})
RETURN
  coalesce(s.text, '') AS text,
  COLLECT { MATCH (s)-[m:MENTIONS]->(e) RETURN {entity: e.id, starts: m.starts, ends: m.ends} } AS mentions,
  COLLECT { MATCH (s)-[:MENTIONS]->(e) RETURN e ORDER BY e.ties DESC, e.id } AS entities
