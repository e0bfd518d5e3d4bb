// title:
//   el: Τα ζευγάρια με τους περισσότερους ισχυρισμούς
//   en: The pairs with most claims
// explanation:
//   el: >-
//     Σε έναν πίνακα με πολλά γεγονότα δύο οντότητες έχουν συχνά δεσμούς πολλών ειδών. Το WITH τους αθροίζει ανά
//     ζευγάρι, πριν ταξινομηθούν. Το a.id < b.id κρατάει κάθε ζευγάρι μία φορά.
//   en: >-
//     In a table of many events two entities often have ties of many types. WITH sums them up by pair before they are
//     sorted. a.id < b.id keeps each pair once.
// data: table
MATCH (a:Entity)-[t]-(b:Entity)
WHERE a.id < b.id
WITH a, b, sum(t.claims) AS claims, count(t) AS ties, min(t.first) AS first, max(t.last) AS last
RETURN a.name, b.name, claims, ties, first, last
ORDER BY claims DESC
LIMIT 50
