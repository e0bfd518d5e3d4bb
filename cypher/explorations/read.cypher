// One saved exploration.
// Parameters: id
// Rows: one, or none when it is not known: id, title, savedOn, document (JSON as text)
MATCH (x:Exploration {id: $id})
RETURN x.id AS id, x.title AS title, x.savedOn AS savedOn, x.document AS document
