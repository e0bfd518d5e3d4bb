// title:
//   el: Όσοι συνεργάζονται με τον αντίπαλο ενός άλλου
//   en: Those who work with another's opponent
// explanation:
//   el: >-
//     Ένα μοτίβο με δύο δεσμούς διαφορετικής ομάδας: ο πρώτος στηρίζει τον δεύτερο, που επιτίθεται, απειλεί ή
//     επικρίνει έναν τρίτο. Τα είδη γράφονται μέσα στο μοτίβο με | ανάμεσά τους, ή σε λίστα με το type(u) IN.
//   en: >-
//     A pattern of two ties of different families: the first supports the second, who attacks, threatens or criticises
//     a third. Types stand in the pattern with | between them, or in a list after type(u) IN.
// data: table
MATCH (a:Entity)-[t:SUPPORTS|SUPPLIES|ALLY_OF]-(b:Entity)-[u]->(c:Entity)
WHERE a <> c AND type(u) IN ['ATTACKED', 'THREATENED', 'CRITICIZED', 'SANCTIONED']
RETURN a, t, b, u, c
ORDER BY t.claims + u.claims DESC
LIMIT 50
