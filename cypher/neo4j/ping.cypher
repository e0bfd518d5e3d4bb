// Answers whether the database takes queries.
// Parameters: none
// Rows: one (integer), 1
RETURN 1 AS one
