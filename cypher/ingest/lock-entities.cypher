// Makes sure that entities exist and locks them until the end of the transaction: claims about them wait.
// Parameters: ids (list, sorted so that two transactions cannot wait for each other)
// Rows: one for each entity: id, known (its properties so far, only the id for a new one), type (null for a new one)
UNWIND $ids AS id
MERGE (e:Entity {id: id})
SET e.id = id
RETURN id, properties(e) AS known, [label IN labels(e) WHERE label <> 'Entity'][0] AS type
