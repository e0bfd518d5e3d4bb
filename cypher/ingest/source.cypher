// Writes a source, and locks it until the end of the transaction, so that it is never written twice at a time.
// Parameters: id (string), kind (Article or Dataset), publishedOn (ISO day or null), properties (map of the rest)
// Rows: none
MERGE (s:Source {id: $id})
REMOVE s:Article:Dataset
SET s = $properties, s.id = $id, s.publishedOn = date($publishedOn), s:$($kind)
