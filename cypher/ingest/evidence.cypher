// Joins claims to their source, once for each place in the text that proves them; once and bare for a row of a table.
// Parameters: source (id), evidence (list of {claim, at}; at is {start, end, quote} or an empty map)
// Rows: none
MATCH (s:Source {id: $source})
UNWIND $evidence AS row
MATCH (c:Claim {id: row.claim})
CREATE (c)-[statedIn:STATED_IN]->(s)
SET statedIn = row.at
