// Which of these entities other sources speak of too.
// Parameters: ids (list), source (id of the source that does not count)
// Rows: one for each such entity: id
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE EXISTS { (e)<-[:MENTIONS]-(other:Source) WHERE other.id <> $source }
   OR EXISTS { (e)<-[:SUBJECT|OBJECT|AT]-()-[:STATED_IN]->(other:Source) WHERE other.id <> $source }
RETURN id
