// The labels, relationship types and property keys of the store, and how many nodes it has.
// Parameters: none
// Rows: one: labels, types, keys (lists of names), nodes (a number)
RETURN
  COLLECT { CALL db.labels() YIELD label RETURN label } AS labels,
  COLLECT { CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType } AS types,
  COLLECT { CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey } AS keys,
  COUNT { (n) } AS nodes
