// title:
//   el: Τι κοστίζει ένα ερώτημα
//   en: What a query costs
// explanation:
//   el: >-
//     Με PROFILE μπροστά το ερώτημα τρέχει και δείχνει πόσες γραμμές πέρασαν από κάθε βήμα. Το id έχει ευρετήριο, άρα
//     η αρχή κοστίζει σχεδόν τίποτα. Με EXPLAIN το σχέδιο φαίνεται χωρίς να τρέξει το ερώτημα.
//   en: >-
//     With PROFILE in front the query runs and shows how many rows went through each step. id has an index, so the
//     start costs next to nothing. With EXPLAIN the plan shows without running the query.
// data: article
// params: { id: vladimir-putin }
PROFILE MATCH (a:Entity {id: $id})-[t]-(b:Entity)
RETURN b.name, type(t) AS tie
ORDER BY b.name
