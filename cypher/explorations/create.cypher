// Saves an exploration for the first time.
// Parameters: id, title, savedOn (ISO date and time), document (JSON as text)
// Rows: none; an id that is taken is an error of its constraint
CREATE (:Exploration {id: $id, title: $title, savedOn: datetime($savedOn), document: $document})
