// Which property keys relationships of each type have, in a sample as in label-keys.cypher.
// Parameters: last (the highest id to look at), step (from one id to the next)
// Rows: one for each type that is met: name, keys (sorted)
UNWIND range(0, $last, $step) AS id
MATCH ()-[r]->() WHERE id(r) = id
UNWIND keys(r) AS key
WITH DISTINCT type(r) AS name, key ORDER BY name, key
RETURN name, collect(key) AS keys
