//! Writes, plainly.
CREATE (n)
CREATE (n:Entity {id: 'intruder'}) RETURN n
CREATE (:Entity {id: 'a'})-[:ALLY_OF]->(:Entity {id: 'b'})
MERGE (n:Entity {id: 'kim-jong-un'}) RETURN n
MERGE (n:Entity {id: 'kim-jong-un'}) ON MATCH SET n.name = 'x' RETURN n
MERGE (n:Nobody {id: 'x'}) ON CREATE SET n.y = 1
MATCH (a:Entity), (b:Entity) MERGE (a)-[:ALLY_OF]->(b)
MATCH (n) DELETE n
MATCH (n) DETACH DELETE n
MATCH (n) NODETACH DELETE n
MATCH ()-[r]->() DELETE r
MATCH (n:Entity) SET n.name = 'x'
MATCH (n:Entity) SET n += {name: 'x'}
MATCH (n:Entity) SET n = {}
MATCH (n:Entity) SET n:Intruder
MATCH (n:Entity) SET n['na' + 'me'] = 'x'
MATCH (n:Entity) SET n:$('Intruder')
MATCH (n:Entity) SET n IS Intruder
MATCH (n:Entity) REMOVE n.name
MATCH (n:Entity) REMOVE n['name']
MATCH (n:Entity) REMOVE n:Entity
MATCH ()-[r]->() SET r.x = 1
MATCH ()-[r]->() SET r += {x: 1}
FOREACH (x IN [1, 2] | CREATE (:Intruder {x: x}))
FOREACH (x IN [1] | FOREACH (y IN [1] | CREATE (:Intruder)))
INSERT (n:Intruder)
