// title:
//   el: Οι πιο συνδεδεμένοι
//   en: The best connected
// explanation:
//   el: >-
//     Μετράει τους δεσμούς κάθε οντότητας και μαζεύει σε λίστα τα είδη τους. Ό,τι δεν μετριέται ή μαζεύεται (εδώ το
//     όνομα) είναι αυτό κατά το οποίο ομαδοποιεί το Cypher.
//   en: >-
//     Counts the ties of each entity and collects their types into a list. What is not counted or collected (the name
//     here) is what Cypher groups by.
// data: any
MATCH (a:Entity)-[t]-(b:Entity)
RETURN a.name, count(DISTINCT b) AS neighbours, count(t) AS ties, collect(DISTINCT type(t)) AS types
ORDER BY neighbours DESC, ties DESC
LIMIT 20
