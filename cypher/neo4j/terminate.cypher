// Ends the transactions that carry a mark in their metadata; closing them in the driver does not.
// Parameters: mark (string), what statement.ts or the console put into the metadata as `mitos`
// Rows: message (string), what Neo4j says of each transaction
SHOW TRANSACTIONS YIELD transactionId, metaData
WHERE metaData.mitos = $mark
TERMINATE TRANSACTIONS transactionId YIELD message
RETURN message
