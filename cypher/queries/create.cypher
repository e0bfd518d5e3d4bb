// Saves a query for the first time.
// Parameters: id, name, folder, query, params (JSON as text), savedOn (ISO date and time)
// Rows: none; an id that is taken is an error of its constraint
CREATE (:SavedQuery {
  id: $id, name: $name, folder: $folder, query: $query, params: $params, savedOn: datetime($savedOn)
})
