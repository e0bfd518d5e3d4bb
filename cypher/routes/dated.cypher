// The dated claims of ties that count. A claim whose time is wholly unknown is none of them.
// Parameters: ties (ids), modalities (list), first, last (ISO days or null: only claims that may fall between them)
// Rows: one for each claim: tie, claim (id), from, to (ISO days, null where open), confidence
UNWIND $ties AS tie
MATCH (c:Claim {tie: tie})
WHERE c.modality IN $modalities
  AND coalesce(c.review, '') <> 'rejected'
  AND (c.from IS NOT NULL OR c.to IS NOT NULL)
  AND ($last IS NULL OR c.from IS NULL OR c.from <= date($last))
  AND ($first IS NULL OR c.to IS NULL OR c.to >= date($first))
RETURN tie, c.id AS claim, toString(c.from) AS from, toString(c.to) AS to, toFloat(c.confidence) AS confidence
