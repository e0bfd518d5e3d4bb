// title:
//   el: Τι έγινε ανάμεσα σε δύο ημερομηνίες
//   en: What happened between two dates
// explanation:
//   el: >-
//     Το t.dates είναι οι μέρες για τις οποίες κάποιος λέει ότι ο δεσμός έγινε πράξη. Η λίστα φιλτράρεται με [… WHERE
//     …] και μένουν οι δεσμοί που έχουν έστω μία μέρα μέσα στα όρια. Οι παράμετροι εδώ έχουν τύπο.
//   en: >-
//     t.dates are the days of which someone says that the tie took place. The list is filtered with [… WHERE …], and
//     ties with at least one day within the bounds are left. The parameters have a type here.
// data: table
// params:
//   since: { $type: Date, _value: "2005-01-01" }
//   until: { $type: Date, _value: "2025-12-31" }
MATCH (a:Entity)-[t]->(b:Entity)
WITH a, t, b, [day IN t.dates WHERE $since <= day <= $until] AS days
WHERE size(days) > 0
RETURN a.name, type(t) AS tie, b.name, size(days) AS days, days[0] AS first, days[-1] AS last
ORDER BY size(days) DESC
LIMIT 100
