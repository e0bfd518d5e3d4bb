// Makes a source's id its identity, and finds it by id.
// Parameters: none
// Rows: none
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE
