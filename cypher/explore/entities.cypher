// Entities by their ids; ids that are not known are left out.
// Parameters: ids (list)
// Rows: one for each entity: entity (node)
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e AS entity
