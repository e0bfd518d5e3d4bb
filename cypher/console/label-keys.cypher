// Which property keys nodes of each label have, in a sample: every so many of the internal ids, which costs the same in
// a store of any size.
// Parameters: last (the highest id to look at), step (from one id to the next)
// Rows: one for each label that is met: name, keys (sorted)
UNWIND range(0, $last, $step) AS id
MATCH (n) WHERE id(n) = id
UNWIND labels(n) AS name
UNWIND keys(n) AS key
WITH DISTINCT name, key ORDER BY name, key
RETURN name, collect(key) AS keys
