// Finds an entity by its name, as people do in the console.
// Parameters: none
// Rows: none
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.name)
