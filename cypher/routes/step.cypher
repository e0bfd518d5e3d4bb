// The ties of some entities that count, to neighbours that may be on the way.
// Parameters: ids (of the entities), ends (ids that may always be on the way), avoid (ids that may not), types (tie types,
//   or null for all), modalities (a tie counts when it has a claim of one), first, last (ISO days or null: a tie counts
//   when such a claim is dated and may fall between them; both null: at any time), labels (kinds of entity that may be
//   on the way, or null for all), hubTies (integer or null: most ties of an entity on the way), limit (integer), want
//   (support or moments: what else to tell of a tie; null: nothing)
// Rows: one for each tie, or two when both its ends are asked for: tie (id), claims (how many are of these modalities),
//   others (how many are not), confidence (of the surest of all), sources (ids, or null), moments (texts, or null)
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[t]-(n:Entity)
WHERE ($types IS NULL OR type(t) IN $types)
  AND any(modality IN $modalities WHERE t[modality] > 0)
  AND NOT n.id IN $avoid
  AND (n.id IN $ends OR (
    ($hubTies IS NULL OR n.ties <= $hubTies)
    AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))))
  // a moment is "happened 2024-02-01/.."; two dots sort before every year
  AND ($first IS NULL AND $last IS NULL OR any(moment IN t.moments WHERE
    split(moment, ' ')[0] IN $modalities
    AND ($last IS NULL OR split(split(moment, ' ')[1], '/')[0] <= $last)
    AND ($first IS NULL OR split(moment, '/')[1] >= $first OR split(moment, '/')[1] = '..')))
WITH t, reduce(sum = 0, modality IN $modalities | sum + t[modality]) AS claims
RETURN
  t.id AS tie, claims, t.claims - claims AS others, t.confidence AS confidence,
  CASE $want WHEN 'support' THEN t.sources END AS sources,
  CASE $want WHEN 'moments' THEN t.moments END AS moments
LIMIT $limit
