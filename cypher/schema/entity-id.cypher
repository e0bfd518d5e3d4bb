// Makes an entity's id its identity, and finds it by id.
// Parameters: none
// Rows: none
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE
