// Deletes those of these entities that no source speaks of any more.
// Parameters: entities (ids)
// Rows: none
UNWIND $entities AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (e)--() }
DELETE e
