// What is known of some procedures.
// Parameters: names (list)
// Rows: one for each that is there, by name: name, signature, description
SHOW PROCEDURES YIELD name, signature, description WHERE name IN $names
RETURN name, signature, description ORDER BY name
