// How many entities of each type and ties of each type the store holds: what `mitos check` shows.
// Parameters: none
// Rows: one for each kind and type: kind ('entity' or 'tie'), type, count
CALL () {
  MATCH (e:Entity) WHERE e.ties >= 0
  UNWIND [label IN labels(e) WHERE label <> 'Entity'] AS type
  RETURN 'entity' AS kind, type, count(*) AS count
  UNION ALL
  MATCH (e:Entity) WHERE e.ties > 0
  MATCH (e)-[t]->(:Entity)
  RETURN 'tie' AS kind, type(t) AS type, count(*) AS count
}
RETURN kind, type, count
ORDER BY kind, count DESC, type
