// The labels, relationship types and property keys of the store, and how many nodes and relationships it has.
// Parameters: none
// Rows: one: labels, types, keys (lists of names), nodes, relationships (numbers)
CALL db.labels() YIELD label
WITH collect(label) AS labels
CALL db.relationshipTypes() YIELD relationshipType
WITH labels, collect(relationshipType) AS types
CALL db.propertyKeys() YIELD propertyKey
WITH labels, types, collect(propertyKey) AS keys
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
RETURN labels, types, keys, nodes, relationships
