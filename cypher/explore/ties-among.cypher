// All ties that join two of these entities. Only ties go out from an entity. A whole map of them is sent at once: as maps
// with days as text, and without `dates`, which nobody reads here, they cost a third of what relationships cost.
// Parameters: ids (list)
// Rows: one for each tie: tie (map like a relationship: type, properties)
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[t]->(other:Entity)
WHERE other.id IN $ids
RETURN {type: type(t), properties: t {.*, dates: null, first: toString(t.first), last: toString(t.last)}} AS tie
