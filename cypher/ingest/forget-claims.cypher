// Deletes the claims of a source that no analyst has decided on.
// Parameters: source (id)
// Rows: none
MATCH (:Source {id: $source})<-[:STATED_IN]-(c:Claim)
WHERE c.review IS NULL
WITH DISTINCT c
DETACH DELETE c
