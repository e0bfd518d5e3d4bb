// Joins claims to the place where what they say happened.
// Parameters: places (list of {claim, at}, both ids)
// Rows: none
UNWIND $places AS row
MATCH (c:Claim {id: row.claim})
MATCH (place:Entity {id: row.at})
MERGE (c)-[:AT]->(place)
