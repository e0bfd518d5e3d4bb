// All ties that join two of these entities. Only ties go out from an entity. A whole map of them is sent at once: as columns
// with days and moments as text, and without `dates`, which nobody reads here, they cost a fifth of what relationships cost.
// Parameters: ids (list)
// Rows: one for each tie: id, type, claims, happened, planned, alleged, denied, first, last (text or null), mode, confidence,
// sources, moments (text, joined by commas)
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[t]->(other:Entity)
WHERE other.id IN $ids
RETURN
  t.id AS id, type(t) AS type,
  t.claims AS claims, t.happened AS happened, t.planned AS planned, t.alleged AS alleged, t.denied AS denied,
  toString(t.first) AS first, toString(t.last) AS last,
  t.mode AS mode, t.confidence AS confidence, t.sources AS sources,
  reduce(all = '', moment IN t.moments | all + CASE all WHEN '' THEN '' ELSE ',' END + moment) AS moments
