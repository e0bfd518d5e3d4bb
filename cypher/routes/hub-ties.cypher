// How many ties the last of the strongest entities has. The index on ties gives them in this order.
// Parameters: skip (integer, how many are stronger)
// Rows: one, or none when there are not so many: ties
MATCH (e:Entity)
WHERE e.ties > 0
RETURN e.ties AS ties ORDER BY ties DESC SKIP $skip LIMIT 1
