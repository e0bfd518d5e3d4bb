// Copies an exploration under another id and title.
// Parameters: id (of the one to copy), copy (the new id), title, savedOn (ISO date and time)
// Rows: one, or none when it is not known: id (the new one)
MATCH (x:Exploration {id: $id})
CREATE (y:Exploration {id: $copy, title: $title, savedOn: datetime($savedOn), document: x.document})
RETURN y.id AS id
