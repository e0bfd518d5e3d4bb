// The shortest way on from each of some entities to a target, that keeps off what the spur forbids. Avoided entities,
// among them the spur's own start, are never entered, so the way is a route: no entity comes twice.
// Parameters: to (id), spurs (list of {index, from, avoid, notNext}: from is where the way begins; avoid and notNext are
//   lists of ids: never to be entered, and not to be entered by the first hop)
// Rows: one for each spur that has a way of 8 hops or fewer: index, entities (ids, from first to last)
UNWIND $spurs AS spur
CALL (spur) {
  MATCH (a:Entity {id: spur.from})
  MATCH (b:Entity {id: $to})
  MATCH p = SHORTEST 1
    (a)-[]-(next:Entity WHERE NOT next.id IN spur.notNext AND NOT next.id IN spur.avoid)
    (()-[]-(on:Entity WHERE NOT on.id IN spur.avoid)){0,7}
    (b)
  RETURN [entity IN nodes(p) | entity.id] AS entities
}
RETURN spur.index AS index, entities
