// Deletes some of the claims of a source, also those an analyst has decided on.
// Parameters: source (id), limit (integer), how many at most
// Rows: one for each deleted claim: tie (id), entities (ids)
MATCH (:Source {id: $source})<-[:STATED_IN]-(c:Claim)
WITH DISTINCT c LIMIT $limit
WITH c, c.tie AS tie, COLLECT { MATCH (c)-[:SUBJECT|OBJECT|AT]->(e) RETURN e.id } AS entities
DETACH DELETE c
RETURN tie, entities
