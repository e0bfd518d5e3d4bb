// title:
//   el: Ισχυρισμοί και αποσπάσματα
//   en: Claims and quotes
// explanation:
//   el: >-
//     Πίσω από κάθε δεσμό υπάρχουν ισχυρισμοί (:Claim). Ο καθένας έχει υποκείμενο, αντικείμενο και την πηγή όπου
//     διαβάστηκε, με τα λόγια που τον αποδεικνύουν πάνω στη σχέση STATED_IN.
//   en: >-
//     Behind every tie there are claims (:Claim). Each has a subject, an object and the source that it was read in,
//     with the words that prove it on the STATED_IN relationship.
// data: article
MATCH (a:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b:Entity), (c)-[at:STATED_IN]->(s:Source)
RETURN a.name, c.type, b.name, c.modality, c.when, at.quote, s.title
ORDER BY c.confidence DESC
LIMIT 100
