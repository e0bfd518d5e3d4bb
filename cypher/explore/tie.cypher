// One tie, found from its subject.
// Parameters: id, subject, object (ids that the tie's id is made of)
// Rows: one, or none when it is not known: tie (relationship)
MATCH (:Entity {id: $subject})-[t {id: $id}]->(:Entity {id: $object})
RETURN t AS tie
