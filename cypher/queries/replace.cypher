// Saves a query once more, in place of what it was.
// Parameters: id, name, folder, query, params (JSON as text), savedOn (ISO date and time)
// Rows: one, or none when it is not known: id
MATCH (q:SavedQuery {id: $id})
SET q.name = $name, q.folder = $folder, q.query = $query, q.params = $params, q.savedOn = datetime($savedOn)
RETURN q.id AS id
