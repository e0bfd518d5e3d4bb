// Deletes those of these entities that no source speaks of any more.
// Parameters: entities (ids)
// Rows: none
UNWIND $entities AS id
MATCH (e:Entity {id: id})
SET e.id = id // locks it, so that no other transaction can begin to speak of it now
WITH e
WHERE NOT EXISTS { (e)--() }
DELETE e
