// Makes an exploration's id its identity, and finds it by id.
// Parameters: none
// Rows: none
CREATE CONSTRAINT exploration_id IF NOT EXISTS FOR (x:Exploration) REQUIRE x.id IS UNIQUE
