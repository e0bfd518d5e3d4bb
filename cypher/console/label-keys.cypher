// Which property keys nodes of each label have, in a sample: the first of the internal ids, for what was there before
// the bulk came, and every so many of the rest. It costs the same in a store of any size.
// Parameters: first (up to which id all are looked at), last (the highest id), step (from one id to the next)
// Rows: one for each label that is met: name, keys (sorted)
UNWIND range(0, $first) + range($first + 1, $last, $step) AS id
MATCH (n) WHERE id(n) = id
UNWIND labels(n) AS name
UNWIND keys(n) AS key
WITH DISTINCT name, key ORDER BY name, key
RETURN name, collect(key) AS keys
