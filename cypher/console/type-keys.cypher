// Which property keys relationships of each type have, in a sample: some at each of a sample of nodes, as in
// label-keys.cypher.
// Parameters: first (up to which id all are looked at), last (the highest id), step (from one id to the next), most
// (relationships of one node)
// Rows: one for each type that is met: name, keys (sorted)
UNWIND range(0, $first) + range($first + 1, $last, $step) AS id
MATCH (n) WHERE id(n) = id
CALL (n) { MATCH (n)-[r]-() RETURN r LIMIT $most }
UNWIND keys(r) AS key
WITH DISTINCT type(r) AS name, key ORDER BY name, key
RETURN name, collect(key) AS keys
