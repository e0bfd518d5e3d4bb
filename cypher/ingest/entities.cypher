// Writes the names of entities that lock-entities.cypher has made.
// Parameters: entities (list of {id, type, otherTypes, properties})
// Rows: none
UNWIND $entities AS row
MATCH (e:Entity {id: row.id})
REMOVE e:$(row.otherTypes)
SET e:$(row.type), e += row.properties
