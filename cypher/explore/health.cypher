// Whether the store answers, what it is, and how much it holds.
// Parameters: none
// Rows: one: version, edition, entities, ties, claims, articles, datasets
CALL dbms.components() YIELD name, versions, edition
WITH versions[0] AS version, edition WHERE name = 'Neo4j Kernel'
RETURN
  version,
  edition,
  COUNT { (:Entity) } AS entities,
  COLLECT { MATCH (e:Entity) WHERE e.ties > 0 RETURN sum(e.ties) / 2 }[0] AS ties,
  COUNT { (:Claim) } AS claims,
  COUNT { (:Article) } AS articles,
  COUNT { (:Dataset) } AS datasets
