// Saves an exploration once more, in place of what it was.
// Parameters: id, title, savedOn (ISO date and time), document (JSON as text)
// Rows: one, or none when it is not known: id
MATCH (x:Exploration {id: $id})
SET x.title = $title, x.savedOn = datetime($savedOn), x.document = $document
RETURN x.id AS id
