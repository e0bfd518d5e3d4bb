// Deletes claims that a table has no row for any more, but not those an analyst has decided on.
// Parameters: claims (ids)
// Rows: one for each deleted claim: tie (id), entities (ids)
UNWIND $claims AS id
MATCH (c:Claim {id: id})
WHERE c.review IS NULL
WITH c, c.tie AS tie, COLLECT { MATCH (c)-[:SUBJECT|OBJECT|AT]->(e) RETURN e.id } AS entities
DETACH DELETE c
RETURN tie, entities
