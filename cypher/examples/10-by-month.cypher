// title:
//   el: Ισχυρισμοί ανά μήνα
//   en: Claims by month
// explanation:
//   el: >-
//     Το c.from είναι η πρώτη μέρα για την οποία μιλάει ο ισχυρισμός. Το date.truncate την πάει στην αρχή του μήνα,
//     ώστε οι μέρες ενός μήνα να μετρηθούν μαζί.
//   en: >-
//     c.from is the first day that a claim speaks of. date.truncate takes it to the start of its month, so that the
//     days of a month are counted together.
// data: table
MATCH (c:Claim)
WHERE c.from IS NOT NULL
RETURN date.truncate('month', c.from) AS month, count(c) AS claims
ORDER BY month
