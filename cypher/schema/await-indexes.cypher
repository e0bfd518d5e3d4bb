// Waits until every index can be used.
// Parameters: seconds (integer), how long at most
// Rows: none
CALL db.awaitIndexes($seconds)
