// Which queries were told to end and still run: nothing but an end of Neo4j can stop them.
// Parameters: none
// Rows: id (string)
SHOW TRANSACTIONS YIELD transactionId, status, currentQuery
WHERE status STARTS WITH 'Terminated' AND currentQuery <> ''
RETURN transactionId AS id
