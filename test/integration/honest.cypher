//! Honest queries, of which none may be refused: all clauses, functions and types, and words that only look dangerous.
MATCH (n) RETURN n LIMIT 5
MATCH (a:Person)-[t:MET_WITH]->(b:Person) WHERE t.planned > 0 RETURN a.name, t.first, b.name ORDER BY a.name
MATCH (a:Entity {id: $id})-[t]-(b:Entity) RETURN type(t) AS type, count(*) AS n ORDER BY n DESC
MATCH (n:Entity) WHERE n.id IN $ids RETURN n.name
MATCH (n:Entity) WHERE n.name STARTS WITH 'Κ' OR n.nameEn CONTAINS 'Kim' RETURN n.name
MATCH (n:Entity) WHERE n.nameEn =~ '(?i).*kim.*' RETURN n.name
MATCH (n:Entity) WHERE n.nameEn =~ ('(?i).*' + $word + '.*') RETURN n.name
MATCH (n:Entity) WHERE n.nameEn =~ $word RETURN n.name
MATCH (n:Entity) WHERE n.id =~ '[a-z]+(-[a-z]+)?' RETURN count(*) AS n
MATCH (n:Claim) WHERE n.when =~ '\\d{4}-\\d{2}-\\d{2}' RETURN count(*) AS n
MATCH (n:Entity) OPTIONAL MATCH (n)-[t:LEADS]->(c) RETURN n.name, c.name
MATCH p = (a:Entity {id: $id})-[*1..3]-(b:Country) RETURN p LIMIT 5
MATCH p = shortestPath((a:Entity {id: 'kim-jong-un'})-[*..6]-(b:Entity {id: 'donald-trump'})) RETURN p
MATCH p = allShortestPaths((a:Entity {id: 'kim-jong-un'})-[*..6]-(b:Entity {id: 'donald-trump'})) RETURN p
MATCH p = SHORTEST 2 (a:Entity {id: 'kim-jong-un'})-[:MET_WITH|LEADS]-+(b:Country) RETURN p
MATCH p = ANY SHORTEST (a:Entity {id: 'kim-jong-un'})--+(b:Entity {id: 'donald-trump'}) RETURN length(p) AS n
MATCH (a:Entity) ((x)-[r]->(y) WHERE r.claims > 0){1,3} (b:Country) RETURN a.id, b.id LIMIT 5
MATCH (n:Entity&!Country) RETURN n.id
MATCH (n:Person|Country) RETURN labels(n) AS l, count(*) AS n
MATCH (a)-[t:MET_WITH|ALLY_OF]->(b) RETURN a, t, b
MATCH (a)-[t]->(b) WHERE type(t) = 'MET_WITH' XOR b:Country RETURN t
MATCH (a)-[t:$('MET_WITH')]->(b) RETURN t
MATCH (n:$('Entity')) RETURN n.id LIMIT 3
MATCH (n:Entity) RETURN n {.id, .name, ties: COUNT { (n)--(:Entity) }, met: [(n)-[:MET_WITH]-(o) | o.name]} AS x
MATCH (n:Entity) WHERE EXISTS { (n)-[:LEADS]->(:Country) } RETURN n.name
MATCH (n:Entity) WHERE NOT EXISTS { MATCH (n)-[t]-(m) WHERE t.happened > 3 RETURN m } RETURN n.name
MATCH (n:Entity) RETURN n.name, COLLECT { MATCH (n)-[t]-(m:Entity) RETURN m.name ORDER BY m.name LIMIT 3 } AS names
MATCH (n:Entity) CALL (n) { MATCH (n)-[t]-(m:Entity) RETURN count(t) AS ties } RETURN n.name, ties ORDER BY ties DESC
MATCH (n:Entity) CALL { WITH n MATCH (n)--(m:Entity) RETURN collect(m.id) AS ids } RETURN n.id, ids
OPTIONAL CALL { MATCH (n:Nobody) RETURN n } RETURN n
UNWIND range(1, 10) AS x WITH x WHERE x % 2 = 0 RETURN collect(x) AS even
UNWIND range(1, 1000000) AS x RETURN sum(x) AS total
UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n
RETURN [x IN range(1, 10) WHERE x % 2 = 0 | x ^ 2] AS squares
RETURN reduce(total = 0, x IN range(1, 1000) | total + x) AS total
RETURN reduce(most = 0, x IN [3, 9, 4] | CASE WHEN x > most THEN x ELSE most END) AS most
RETURN [i IN range(0, 9) | [j IN range(0, 9) | i * j]] AS table
MATCH (n:Entity) WITH collect(n.name) AS names RETURN [i IN range(0, size(names) - 1) | i + ': ' + names[i]] AS x
RETURN [d IN range(0, duration.inDays(date($from), date('2025-08-13')).days) | date($from) + duration({days: d})][0] AS day
WITH 1723420800000 AS t RETURN datetime({epochMillis: t}) AS x, range(0, $n) AS few
RETURN all(x IN [1, 2] WHERE x > 0) AS a, any(x IN [1] WHERE x > 1) AS b, none(x IN [] WHERE x) AS c, single(x IN [1] WHERE x = 1) AS d
MATCH p = (:MilitaryUnit)-[*1..2]-() WHERE all(n IN nodes(p) WHERE n.id IS NOT NULL OR n:Claim) RETURN p
MATCH p = (a:Person)-[*1..2]-(b:Country) RETURN [n IN nodes(p) | n.name] AS names, [r IN relationships(p) | type(r)] AS types
RETURN date('2025-08-12') AS d, time('12:00') AS t, localtime() AS l, datetime() AS z, localdatetime() AS ld, duration('P1D') AS du
RETURN point({latitude: 37.9, longitude: 23.7}) AS p, point.distance(point({x: 0, y: 0}), point({x: 3, y: 4})) AS five
RETURN CASE 2 WHEN 1 THEN 'one' WHEN 2 THEN 'two' ELSE 'more' END AS word
RETURN toInteger('7') AS i, toFloat('1.5') AS f, toString(7) AS s, toBoolean('true') AS b, split('a,b', ',') AS l, replace('aa', 'a', 'b') AS r
RETURN 9007199254740993 AS big, -9223372036854775808 AS least, 0x7F AS hex, 1e300 * 1e300 AS infinite, 0.0 / 0.0 AS nan
RETURN 'it\'s "quoted" `here`' AS s, "CREATE (n) // DELETE" AS t, 'LOAD CSV FROM' AS u, 'IN TRANSACTIONS' AS v
RETURN 1 AS `ResolvedCall(dbms.listConfig())`
RETURN 1 AS `LOAD CSV`, 2 AS `CALL { } IN TRANSACTIONS`, 3 AS `CREATE`
MATCH (n:Entity) WITH n AS `LOAD CSV FROM 'x'` RETURN `LOAD CSV FROM 'x'`.id AS id
MATCH (n:`SHOW TRANSACTIONS`) RETURN n.`CALL dbms.listConfig()` AS x
MATCH (create:Entity) RETURN create.name AS delete
MATCH (n:Entity) WHERE n.id IN ['transactions'] RETURN n.call AS load, n.csv AS set
WITH ['a', 'b'] AS transactions WHERE 'a' IN transactions RETURN transactions
RETURN {a: 1} AS map, [1, [2, [3]]] AS nested, null AS nothing
// CREATE (n)<LF>MATCH (n:Entity) RETURN count(n) AS n
/* MATCH (n) DETACH DELETE n */ RETURN 1 AS one
MATCH (n:Entity)<U+00A0>RETURN<U+2003>count(n) AS n
RETURN 'caf\u00E9' AS x, "\\u0041" AS y
MATCH (n:Entity) RETURN n.name AS name UNION MATCH (n:Article) RETURN n.title AS name
MATCH (n:Entity) RETURN count(*) AS n UNION ALL MATCH (n:Claim) RETURN count(*) AS n
MATCH (n:Entity) RETURN avg(size(n.name)) AS a, stDev(size(n.name)) AS s, percentileCont(size(n.name), 0.5) AS m, min(n.name) AS f
MATCH (n:Entity) RETURN n ORDER BY n.name SKIP 1 LIMIT 2
MATCH (n:Entity) WITH n, rand() AS r RETURN n.id ORDER BY r LIMIT $n
MATCH (n:Entity) WHERE n.wikidata IS NULL OR n.wikidata IS NOT NULL RETURN count(n) AS n
MATCH (n) WHERE n.name IS :: STRING RETURN count(n) AS n
MATCH (n) RETURN elementId(n) AS e, id(n) AS i, keys(n) AS k, properties(n) AS p LIMIT 1
MATCH (a:Entity)--(b:Entity)--(c:Entity)--(a) RETURN count(*) AS triangles
MATCH (a:Entity), (b:Entity) WHERE a.id < b.id AND NOT (a)--(b) RETURN count(*) AS apart
MATCH (n:Entity) USING INDEX n:Entity(id) WHERE n.id = $id RETURN n
MATCH (c:Claim)-[s:STATED_IN]->(a:Article) RETURN c.type, s.quote, a.title
CALL db.labels() YIELD label RETURN label ORDER BY label
CALL db.labels
CALL db.relationshipTypes()
CALL db.propertyKeys() YIELD propertyKey RETURN count(*) AS n
CALL db.schema.visualization()
CALL db.schema.nodeTypeProperties()
CALL db.schema.relTypeProperties()
CALL `db`.`labels`() YIELD label RETURN label
CALL db.index.fulltext.queryNodes('entity_search', $word) YIELD node, score RETURN node.name, score
MATCH (n:Entity) CALL db.labels() YIELD label WHERE label IN labels(n) RETURN n.id, collect(label) AS labels
PROFILE MATCH (n:Entity) RETURN count(n) AS n
profile match (n:Entity) return count(n) as n
CYPHER 5 MATCH (n:Entity) RETURN count(n) AS n
CYPHER runtime=slotted MATCH (n:Entity) RETURN count(n) AS n
CYPHER 5 planner=dp runtime=interpreted PROFILE MATCH (n:Entity) RETURN count(n) AS n
USE neo4j MATCH (n:Entity) RETURN count(n) AS n
SHOW INDEXES
SHOW CONSTRAINTS
SHOW FUNCTIONS YIELD name RETURN count(*) AS n
SHOW PROCEDURES YIELD name WHERE name STARTS WITH 'db.' RETURN name
RETURN 1;
FINISH
MATCH (n:Entity) FINISH
