// Answers: nothing. Gives the user of a new store its password in place of Neo4j's first one; runs on the database `system`.
// Parameters: password (String)
// Rows: none
ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password
