// The ids of the claims of a source.
// Parameters: source (id)
// Rows: one for each claim: id
MATCH (:Source {id: $source})<-[:STATED_IN]-(c:Claim)
RETURN DISTINCT c.id AS id
