// The functions that a query can call.
// Parameters: none
// Rows: one for each, by name: name, signature, description
SHOW FUNCTIONS YIELD name, signature, description
RETURN name, signature, description ORDER BY name
