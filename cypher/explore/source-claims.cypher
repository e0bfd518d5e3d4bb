// The claims that an article proves, in the order of its text. Rows of a table have no place in a text.
// Parameters: id (of the source)
// Rows: one for each claim: id, tie, type, modality, mode, spans (list of {start, end})
MATCH (:Source {id: $id})<-[r:STATED_IN]-(c:Claim)
WHERE r.start IS NOT NULL AND coalesce(c.review, '') <> 'rejected'
WITH c, r ORDER BY r.start
WITH c, collect({start: r.start, end: r.end}) AS spans
RETURN c.id AS id, c.tie AS tie, c.type AS type, c.modality AS modality, c.mode AS mode, spans
ORDER BY spans[0].start, c.id
