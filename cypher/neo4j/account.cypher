// Who Mitos is to this Neo4j, and what it may do there.
// Parameters: none
// Rows: one: user (string, null without authentication), roles (list of names; null where there are none, as in Community)
SHOW CURRENT USER YIELD user, roles
