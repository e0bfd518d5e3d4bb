// Writes claims. A claim that is there keeps the analyst's decision (`review`).
// Parameters: claims (list of {id, subject, object, from, to, properties}; from and to are ISO days or null)
// Rows: none
UNWIND $claims AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (c:Claim {id: row.id})
WITH row, subject, object, c, c.review AS review
SET c = row.properties, c.id = row.id, c.review = review, c.from = date(row.from), c.to = date(row.to)
MERGE (c)-[:SUBJECT]->(subject)
MERGE (c)-[:OBJECT]->(object)
