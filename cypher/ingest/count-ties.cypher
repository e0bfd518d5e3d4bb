// Writes how many ties entities have. From an entity only ties go out; to it come claims and mentions too.
// Parameters: entities (ids)
// Rows: none
UNWIND $entities AS id
MATCH (e:Entity {id: id})
SET e.ties = COUNT { (e)-->() } + COUNT { (e)<--(:Entity) }
