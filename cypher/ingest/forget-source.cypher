// Deletes a source with all its claims, also those an analyst has decided on, and its mentions.
// Parameters: source (id)
// Rows: none
MATCH (s:Source {id: $source})
OPTIONAL MATCH (s)<-[:STATED_IN]-(c:Claim)
WITH s, collect(DISTINCT c) AS claims
FOREACH (claim IN claims | DETACH DELETE claim)
DETACH DELETE s
