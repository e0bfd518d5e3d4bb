// All ties that join two of these entities. Only ties go out from an entity.
// Parameters: ids (list)
// Rows: one for each tie: tie (relationship)
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[t]->(other:Entity)
WHERE other.id IN $ids
RETURN t AS tie
