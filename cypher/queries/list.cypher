// All saved queries, folder by folder, by name.
// Parameters: none
// Rows: one for each: id, name, folder, query, params (JSON as text), savedOn
MATCH (q:SavedQuery)
WHERE q.id >= ''
RETURN q.id AS id, q.name AS name, q.folder AS folder, q.query AS query, q.params AS params, q.savedOn AS savedOn
ORDER BY folder, name, id
