// All saved explorations, the last one first.
// Parameters: none
// Rows: one for each: id, title, savedOn
MATCH (x:Exploration)
WHERE x.id >= ''
RETURN x.id AS id, x.title AS title, x.savedOn AS savedOn
ORDER BY savedOn DESC, id
