// Deletes a source that has no claims, and its mentions.
// Parameters: source (id)
// Rows: none
MATCH (s:Source {id: $source})
DETACH DELETE s
