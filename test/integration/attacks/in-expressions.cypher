//! Procedures, LOAD CSV and IN TRANSACTIONS hidden in expressions, which are no operators of a plan.
RETURN [x IN [1] | COLLECT { CALL db.stats.retrieve('QUERIES') YIELD data RETURN data }] AS x
RETURN [x IN [1] WHERE EXISTS { CALL db.stats.clear('QUERIES') YIELD section RETURN section } | x] AS x
RETURN [x IN [1] | COUNT { CALL db.stats.clear('QUERIES') YIELD section RETURN section }] AS x
RETURN [x IN [1] | COLLECT { CALL dbms.listConfig() YIELD name RETURN name }] AS x
RETURN [x IN [1] | COLLECT { CALL dbms.queryJmx('java.lang:*') YIELD name RETURN name }] AS x
RETURN [x IN [1] | COLLECT { LOAD CSV FROM 'file:///x' AS line RETURN line }] AS x
RETURN [x IN [1] | COLLECT { CALL { UNWIND [1] AS y RETURN y } IN TRANSACTIONS RETURN 1 }] AS x
RETURN [x IN [1] | [y IN [1] | [z IN [1] | COLLECT { CALL db.ping() YIELD success RETURN success }]]] AS x
RETURN reduce(s = 0, x IN [1] | s + COUNT { CALL db.stats.clear('QUERIES') YIELD section RETURN section }) AS x
RETURN reduce(s = size(COLLECT { CALL db.ping() YIELD success RETURN 1 }), x IN [1] | s) AS x
RETURN all(x IN [1] WHERE EXISTS { CALL db.ping() YIELD success RETURN success }) AS x
RETURN any(x IN [1] WHERE EXISTS { CALL db.ping() YIELD success RETURN success }) AS x
RETURN none(x IN [1] WHERE EXISTS { LOAD CSV FROM 'file:///x' AS l RETURN l }) AS x
RETURN single(x IN [1] WHERE COUNT { CALL db.ping() YIELD success RETURN success } > 0) AS x
RETURN CASE WHEN true THEN COLLECT { CALL db.stats.retrieve('QUERIES') YIELD data RETURN data } END AS x
RETURN CASE COUNT { CALL db.ping() YIELD success RETURN 1 } WHEN 1 THEN 1 END AS x
RETURN CASE 1 WHEN 1 THEN EXISTS { LOAD CSV FROM 'file:///x' AS l RETURN l } ELSE 2 END AS x
RETURN coalesce(null, COLLECT { CALL db.ping() YIELD success RETURN success }) AS x
RETURN nullIf(1, COUNT { CALL db.ping() YIELD success RETURN success }) AS x
MATCH (n:Entity) RETURN n {.name, seen: COLLECT { CALL db.ping() YIELD success RETURN success }} AS x
MATCH (n:Entity) RETURN n {.*, seen: [x IN [1] | COUNT { LOAD CSV FROM 'file:///x' AS l RETURN l }]} AS x
RETURN {a: {b: [x IN [1] | COLLECT { CALL db.ping() YIELD success RETURN success }]}} AS x
MATCH (n:Entity) RETURN n[COLLECT { CALL db.ping() YIELD success RETURN 'name' }[0]] AS x
MATCH (n:Entity) RETURN n ORDER BY size(COLLECT { LOAD CSV FROM 'file:///x' AS l RETURN l })
MATCH (n:Entity) RETURN n ORDER BY CASE WHEN EXISTS { CALL db.ping() YIELD success RETURN 1 } THEN 1 ELSE 2 END LIMIT 3
MATCH (n:Entity) WITH n ORDER BY [x IN [1] | COUNT { CALL db.ping() YIELD success RETURN 1 }] LIMIT 2 RETURN n
MATCH (n:Entity) RETURN sum(COUNT { CALL db.ping() YIELD success RETURN 1 }) AS x
MATCH (n:Entity) RETURN collect(DISTINCT [x IN [1] | COLLECT { CALL db.ping() YIELD success RETURN success }]) AS x
MATCH (n:Entity) WHERE [x IN [1] | COUNT { CALL db.ping() YIELD success RETURN 1 }][0] = 1 RETURN n
MATCH (n:Entity {name: [x IN ['a'] | COLLECT { CALL db.ping() YIELD success RETURN 'a' }][0][0]}) RETURN n
MATCH (n:$([x IN ['Entity'] | COLLECT { CALL db.ping() YIELD success RETURN 'Entity' }][0])) RETURN n
MATCH ()-[r:$([x IN [1] | COLLECT { CALL db.ping() YIELD success RETURN 'ALLY_OF' }][0])]->() RETURN r
MATCH p = (a:Entity)-[r*1..2 {claims: COUNT { CALL db.ping() YIELD success RETURN 1 }}]-(b) RETURN p
MATCH p = (a:Entity)-[*1..2]-(b) WHERE all(r IN relationships(p) WHERE COUNT { CALL db.ping() YIELD success RETURN 1 } = 1) RETURN p
MATCH p = shortestPath((a:Entity)-[*1..3]-(b:Country)) WHERE all(n IN nodes(p) WHERE EXISTS { CALL db.ping() YIELD success RETURN 1 }) RETURN p
MATCH p = SHORTEST 1 (a:Entity) ((x)-[r]-(y) WHERE EXISTS { CALL db.ping() YIELD success RETURN 1 })+ (b:Country) RETURN p
MATCH (a:Entity) ((x)-[r]->(y) WHERE [z IN [1] | COUNT { CALL db.ping() YIELD success RETURN 1 }][0] = 1){1,2} (b) RETURN b
CALL db.index.fulltext.queryNodes('entity_search', [x IN ['a'] | COLLECT { CALL db.ping() YIELD success RETURN 'a' }][0][0]) YIELD node RETURN node
CALL db.index.fulltext.queryNodes(COLLECT { CALL db.ping() YIELD success RETURN 'entity_search' }[0], 'a') YIELD node RETURN node
UNWIND [x IN [1] | COLLECT { CALL db.ping() YIELD success RETURN success }] AS y RETURN y
UNWIND COLLECT { CALL db.stats.retrieve('QUERIES') YIELD data RETURN data } AS y RETURN y
MATCH (a:Entity) OPTIONAL MATCH (a)-[r]-(b) WHERE EXISTS { CALL db.ping() YIELD success RETURN 1 } RETURN r
MATCH (a:Entity) RETURN EXISTS { MATCH (a)--(b) WHERE EXISTS { CALL db.ping() YIELD success RETURN 1 } } AS x
MATCH (a:Entity) RETURN COUNT { MATCH (a) WITH [x IN [1] | COLLECT { CALL db.ping() YIELD success RETURN 1 }] AS y WHERE size(y) > 0 RETURN y } AS x
MATCH (a:Entity) RETURN [(a)--(b) WHERE EXISTS { CALL db.ping() YIELD success RETURN 1 } | b] AS x
MATCH (a:Entity) RETURN [(a)--(b) | COLLECT { LOAD CSV FROM 'file:///x' AS l RETURN l }] AS x
RETURN 1 AS x UNION RETURN [y IN [1] | COLLECT { CALL db.ping() YIELD success RETURN 1 }] AS x
CALL { RETURN [y IN [1] | COLLECT { CALL db.ping() YIELD success RETURN 1 }] AS x } RETURN x
RETURN 1 SKIP COUNT { CALL db.ping() YIELD success RETURN 1 }
RETURN 1 LIMIT COUNT { CALL db.ping() YIELD success RETURN 1 }
RETURN toString(COUNT { CALL db.ping() YIELD success RETURN 1 }) AS x
RETURN '`' AS a, [x IN [1] | COLLECT { CALL db.stats.retrieve('QUERIES') YIELD data RETURN data }] AS b, '`' AS c
MATCH (n {`a``b`: 1}) RETURN n.`a``b` AS a, [x IN [1] | COLLECT { CALL db.ping() YIELD success RETURN 1 }] AS b, n.`a``b` AS c
RETURN [x IN [1] | COLLECT { CALL `db`.`ping`() YIELD success RETURN success }] AS x
RETURN [x IN [1] | COLLECT { CALL db . /* */ ping ( ) YIELD success RETURN success }] AS `a``b`
RETURN [x IN [1] | COLLECT { LOAD CSV WITH HEADERS FROM 'file:///x' AS l RETURN l }] AS x
RETURN [x IN [1] | COLLECT { CALL { UNWIND [1] AS y RETURN y } IN 3 CONCURRENT TRANSACTIONS OF 10 ROWS RETURN 1 }] AS x
RETURN 1 IN COLLECT { CALL db.ping() YIELD success RETURN 1 } AS x
RETURN COLLECT { CALL db.ping() YIELD success RETURN 1 }[0..1] AS x
RETURN NOT EXISTS { CALL db.ping() YIELD success RETURN 1 } AND true AS x
RETURN date({year: 2025, month: COUNT { CALL db.ping() YIELD success RETURN 1 }}) AS x
WITH [x IN [1] | COLLECT { CALL db.ping() YIELD success RETURN 1 }] AS x WHERE size(x) > 0 RETURN x
