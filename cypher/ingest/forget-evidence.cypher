// Takes evidence and place from claims that are about to be written again.
// Parameters: claims (ids)
// Rows: none
UNWIND $claims AS id
MATCH (:Claim {id: id})-[r:STATED_IN|AT]->()
DELETE r
