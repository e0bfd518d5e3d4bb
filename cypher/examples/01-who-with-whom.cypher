// title:
//   el: Ποιος με ποιον
//   en: Who with whom
// explanation:
//   el: >-
//     Κάθε γραμμή είναι ένας δεσμός ανάμεσα σε δύο οντότητες: το είδος του, πότε φαίνεται πρώτη φορά και πόσοι
//     ισχυρισμοί τον στηρίζουν. Μόνο δεσμοί ενώνουν οντότητες, γι' αυτό αρκεί το (a:Entity)-[t]->(b:Entity).
//   en: >-
//     Each row is a tie between two entities: its type, when it is first met, and how many claims support it. Only
//     ties join entities, so (a:Entity)-[t]->(b:Entity) is enough.
// data: any
MATCH (a:Entity)-[t]->(b:Entity)
RETURN a.name, type(t) AS tie, b.name, t.first, t.claims
ORDER BY t.claims DESC, a.name
LIMIT 100
