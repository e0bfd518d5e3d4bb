// Writes where an article names its entities.
// Parameters: source (id), mentions (list of {entity, starts, ends}; UTF-16 offsets, starts[i] goes with ends[i])
// Rows: none
MATCH (s:Source {id: $source})
UNWIND $mentions AS row
MATCH (e:Entity {id: row.entity})
CREATE (s)-[:MENTIONS {starts: row.starts, ends: row.ends}]->(e)
