// The labels, relationship types and property keys of the store, and how many nodes it has.
// Parameters: none
// Rows: one: labels, types, keys (lists of names), nodes (a number)
CALL db.labels() YIELD label
WITH collect(label) AS labels
CALL db.relationshipTypes() YIELD relationshipType
WITH labels, collect(relationshipType) AS types
CALL db.propertyKeys() YIELD propertyKey
WITH labels, types, collect(propertyKey) AS keys
RETURN labels, types, keys, COUNT { (n) } AS nodes
