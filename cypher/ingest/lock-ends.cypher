// Locks entities until the end of the transaction: whoever else wants to sum up ties of theirs waits.
// Parameters: ids (list, sorted so that two transactions cannot wait for each other)
// Rows: none
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET e.id = id
