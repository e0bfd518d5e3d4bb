// Finds the claims of a tie.
// Parameters: none
// Rows: none
CREATE INDEX claim_tie IF NOT EXISTS FOR (c:Claim) ON (c.tie)
