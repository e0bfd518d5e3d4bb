// title:
//   el: Πόσοι δεσμοί από κάθε είδος
//   en: How many ties of each type
// explanation:
//   el: >-
//     Μία λέξη και ένας αριθμός σε κάθε γραμμή: τέτοιες απαντήσεις φαίνονται και σαν γράφημα.
//   en: >-
//     One word and one number in each row: such answers show as a chart too.
// data: any
MATCH (:Entity)-[t]->(:Entity)
RETURN type(t) AS tie, count(t) AS ties
ORDER BY ties DESC
