// Finds the entities with most ties without looking at all of them.
// Parameters: none
// Rows: none
CREATE INDEX entity_ties IF NOT EXISTS FOR (e:Entity) ON (e.ties)
