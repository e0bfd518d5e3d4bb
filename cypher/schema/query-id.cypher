// Makes a saved query's id its identity, and finds it by id.
// Parameters: none
// Rows: none
CREATE CONSTRAINT query_id IF NOT EXISTS FOR (q:SavedQuery) REQUIRE q.id IS UNIQUE
