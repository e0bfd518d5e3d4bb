// The ties that count between pairs of entities, in either direction.
// Parameters: pairs (list of {a, b}), types (tie types, or null for all), modalities (a tie counts when it has a claim of
//   one), first, last (ISO days or null: a tie counts when such a claim is dated and may fall between them)
// Rows: one for each tie: tie (relationship)
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.a})
MATCH (b:Entity {id: pair.b})
MATCH (a)-[t]-(b)
WHERE ($types IS NULL OR type(t) IN $types)
  AND any(modality IN $modalities WHERE t[modality] > 0)
  // a moment is "happened 2024-02-01/.."; two dots sort before every year
  AND ($first IS NULL AND $last IS NULL OR any(moment IN t.moments WHERE
    split(moment, ' ')[0] IN $modalities
    AND ($last IS NULL OR split(split(moment, ' ')[1], '/')[0] <= $last)
    AND ($first IS NULL OR split(moment, '/')[1] >= $first OR split(moment, '/')[1] = '..')))
RETURN t AS tie
