// title:
//   el: Αναζήτηση με όνομα
//   en: Finding by name
// explanation:
//   el: >-
//     Το a.name = 'πουτιν' συγκρίνει γράμμα προς γράμμα. Το ευρετήριο entity_search έχει τα ονόματα χωρίς τόνους, με
//     πεζά και με λατινικούς χαρακτήρες, και παίρνει αρχές λέξεων με αστερίσκο.
//   en: >-
//     a.name = 'putin' compares letter by letter. The index entity_search holds the names without accents, in lower
//     case and in Latin letters too, and takes beginnings of words with an asterisk.
// data: any
// params: { words: "put* OR κιμ" }
CALL db.index.fulltext.queryNodes('entity_search', $words) YIELD node, score
RETURN node, node.nameEl, node.nameEn, score
LIMIT 20
