// Deletes a saved exploration.
// Parameters: id
// Rows: one, or none when it is not known: id, title, savedOn
MATCH (x:Exploration {id: $id})
WITH x, x.id AS id, x.title AS title, x.savedOn AS savedOn
DELETE x
RETURN id, title, savedOn
