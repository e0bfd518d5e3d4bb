// What a source says now: the entities and ties that change when it is written again.
// Parameters: source (id)
// Rows: one: entities (ids), ties (ids)
MATCH (s:Source {id: $source})
RETURN
  COLLECT { MATCH (s)-[:MENTIONS]->(e) RETURN e.id UNION
            MATCH (s)<-[:STATED_IN]-()-[:SUBJECT|OBJECT|AT]->(e) RETURN e.id } AS entities,
  COLLECT { MATCH (s)<-[:STATED_IN]-(c) RETURN DISTINCT c.tie } AS ties
