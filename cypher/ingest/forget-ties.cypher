// Deletes ties that have no claim left.
// Parameters: ties (list of {id, subject, object})
// Rows: none
UNWIND $ties AS row
MATCH (:Entity {id: row.subject})-[t {id: row.id}]->(:Entity {id: row.object})
DELETE t
