// Gives a saved query another name and folder.
// Parameters: id, name, folder, savedOn (ISO date and time)
// Rows: one, or none when it is not known: id, name, folder, query, params (JSON as text), savedOn
MATCH (q:SavedQuery {id: $id})
SET q.name = $name, q.folder = $folder, q.savedOn = datetime($savedOn)
RETURN q.id AS id, q.name AS name, q.folder AS folder, q.query AS query, q.params AS params, q.savedOn AS savedOn
