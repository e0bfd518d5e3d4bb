// The shortest ways on from each of some entities to a target, that keep off what is forbidden there. Avoided entities,
// among them the way's own start, are never entered, so each way is part of a route: no entity comes twice.
// Parameters: to (id), limit (integer, ways for each start), starts (list of {index, from, avoid, notNext}: avoid and
//   notNext are lists of ids: never to be entered, and not to be entered by the first hop)
// Rows: one for each way of 8 hops or fewer, all of one start equally long: index, entities (ids, from first to last)
UNWIND $starts AS start
CALL (start) {
  MATCH (a:Entity {id: start.from})
  MATCH (b:Entity {id: $to})
  MATCH p = ALL SHORTEST
    (a)-[]-(next:Entity WHERE NOT next.id IN start.notNext AND NOT next.id IN start.avoid)
    (()-[]-(on:Entity WHERE NOT on.id IN start.avoid)){0,7}
    (b)
  RETURN DISTINCT [entity IN nodes(p) | entity.id] AS entities
  LIMIT $limit
}
RETURN start.index AS index, entities
