// title:
//   el: Συναντήσεις με τη σειρά
//   en: Meetings in order
// explanation:
//   el: >-
//     Το είδος του δεσμού γράφεται μετά την άνω-κάτω τελεία: [t:MET_WITH]. Το t.first είναι ημερομηνία, οπότε
//     ταξινομείται και συγκρίνεται σωστά. Άλλα είδη: [t:ALLY_OF|SUPPORTS].
//   en: >-
//     The type of a tie stands after the colon: [t:MET_WITH]. t.first is a date, so it sorts and compares rightly.
//     Several types: [t:ALLY_OF|SUPPORTS].
// data: any
MATCH (a:Entity)-[t:MET_WITH]->(b:Entity)
RETURN a, t, b, t.first, t.last, t.mode
ORDER BY t.first DESC
LIMIT 100
