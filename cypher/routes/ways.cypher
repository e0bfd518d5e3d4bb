// The shortest ways on from each of some entities to a target, that keep off what is forbidden there. Avoided entities,
// among them the way's own start, are never entered, so each way is part of a route: no entity comes twice.
// Parameters: to (id), limit (integer, ways for each start), starts (list of {index, from, avoid, notNext}: avoid and
//   notNext are lists of ids: never to be entered, and not to be entered by the first hop), types (tie types, or null for
//   all), modalities (a tie counts when it has a claim of one), first, last (ISO days or null: a tie counts when such a
//   claim is dated and may fall between them; both null: at any time), labels (kinds of entity that may be on the way, or
//   null for all), hubTies (integer or null: most ties of an entity on the way)
// Rows: one for each way of 8 hops or fewer, all of one start equally long: index, entities (ids, from first to last)
UNWIND $starts AS start
CALL (start) {
  MATCH (a:Entity {id: start.from})
  MATCH (b:Entity {id: $to})
  // the older form, not ALL SHORTEST: it searches from both sides at once, and takes half the time
  MATCH p = allShortestPaths((a)-[*..8]-(b))
  WHERE all(t IN relationships(p) WHERE
      ($types IS NULL OR type(t) IN $types)
      AND any(modality IN $modalities WHERE t[modality] > 0)
      // a moment is "happened 2024-02-01/.."; two dots sort before every year
      AND ($first IS NULL AND $last IS NULL OR any(moment IN t.moments WHERE
        split(moment, ' ')[0] IN $modalities
        AND ($last IS NULL OR split(split(moment, ' ')[1], '/')[0] <= $last)
        AND ($first IS NULL OR split(moment, '/')[1] >= $first OR split(moment, '/')[1] = '..')))
      AND NOT (startNode(t) = a AND endNode(t).id IN start.notNext)
      AND NOT (endNode(t) = a AND startNode(t).id IN start.notNext))
    AND all(on IN nodes(p) WHERE on = a OR on = b OR (
      on:Entity
      AND NOT on.id IN start.avoid
      AND ($hubTies IS NULL OR on.ties <= $hubTies)
      AND ($labels IS NULL OR any(label IN labels(on) WHERE label IN $labels))))
  RETURN DISTINCT [entity IN nodes(p) | entity.id] AS entities
  LIMIT $limit
}
RETURN start.index AS index, entities
