//! Writes in disguise: no row would be written, hidden in a branch, a subquery, a prefix, or behind what reads.
UNWIND [] AS x CREATE (n)
MATCH (n:DoesNotExist) DELETE n
MATCH (n) WHERE false SET n.x = 1
RETURN 1 AS x UNION CREATE (n) RETURN 1 AS x
CREATE (n) RETURN 1 AS x UNION RETURN 1 AS x
CALL { CREATE (n:Intruder) RETURN n } RETURN n
CALL () { CREATE (n:Intruder) RETURN n } RETURN n
CALL { CREATE (n:Intruder) }
UNWIND [1] AS x CALL (x) { CALL (x) { CALL (x) { CREATE (:Intruder {x: x}) } } } RETURN x
MATCH (n:Entity) CALL (n) { SET n.x = 1 } RETURN n
MATCH (n:Entity) CALL (*) { SET n.x = 1 RETURN 1 AS one } RETURN n
WITH 1 AS x WHERE x = 2 CREATE (n)
OPTIONAL MATCH (n:Nobody) FOREACH (x IN CASE WHEN n IS NULL THEN [1] ELSE [] END | CREATE (:Intruder))
MATCH (n:Entity) WITH n LIMIT 0 DETACH DELETE n
PROFILE CREATE (n)
CYPHER 5 CREATE (n)
CYPHER 5 PROFILE CREATE (n)
CYPHER runtime=slotted CREATE (n)
CYPHER planner=cost CREATE (n)
CYPHER 5 runtime=interpreted MATCH (n) DETACH DELETE n
/* reading only */ CREATE (n)
// reading only<LF>CREATE (n)
MATCH (n) // just a look<LF> DETACH DELETE n
MATCH (n) /* RETURN n */ DETACH /* LIMIT 1 */ DELETE n
RETURN 1 AS x // UNION<LF>UNION CREATE (n) RETURN 1 AS x
OPTIONAL CALL { CREATE (n:Intruder) RETURN n } RETURN n
MATCH (n:Entity) WITH n ORDER BY n.name SKIP 1 LIMIT 1 SET n.seen = true RETURN n
MATCH p = (a:Entity)-[*1..2]-(b:Entity) FOREACH (n IN nodes(p) | SET n.seen = true)
MATCH (a:Entity) CALL (a) { MATCH (a)--(b) SET b.seen = 1 RETURN count(*) AS c UNION RETURN 0 AS c } RETURN c
MATCH (a) WITH collect(a) AS all FOREACH (n IN all | DETACH DELETE n)
UNWIND $nothing AS x MERGE (:Intruder {x: x})
