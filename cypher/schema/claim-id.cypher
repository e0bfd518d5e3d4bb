// Makes a claim's id its identity, and finds it by id.
// Parameters: none
// Rows: none
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE
