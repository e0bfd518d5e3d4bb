// Deletes a saved query.
// Parameters: id
// Rows: one, or none when it is not known: id, name, folder, query, params (JSON as text), savedOn
MATCH (q:SavedQuery {id: $id})
WITH q, q.id AS id, q.name AS name, q.folder AS folder, q.query AS query, q.params AS params, q.savedOn AS savedOn
DELETE q
RETURN id, name, folder, query, params, savedOn
