//! Changes to the schema.
CREATE INDEX x FOR (n:X) ON (n.y)
CREATE INDEX IF NOT EXISTS FOR (n:Entity) ON (n.name)
CREATE RANGE INDEX x FOR ()-[r:X]-() ON (r.y)
CREATE TEXT INDEX x FOR (n:X) ON (n.y)
CREATE POINT INDEX x FOR (n:X) ON (n.y)
CREATE LOOKUP INDEX x FOR (n) ON EACH labels(n)
CREATE FULLTEXT INDEX x FOR (n:X) ON EACH [n.y]
CREATE VECTOR INDEX x FOR (n:X) ON (n.y) OPTIONS {indexConfig: {`vector.dimensions`: 3, `vector.similarity_function`: 'cosine'}}
CREATE OR REPLACE INDEX x FOR (n:X) ON (n.y)
DROP INDEX entity_search
DROP INDEX entity_search IF EXISTS
DROP INDEX $name
DROP INDEX ON :Entity(name)
CREATE CONSTRAINT x FOR (n:X) REQUIRE n.y IS UNIQUE
CREATE CONSTRAINT x IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
CREATE CONSTRAINT x FOR (n:X) REQUIRE n.y IS NOT NULL
CREATE CONSTRAINT x FOR (n:X) REQUIRE n.y IS :: STRING
CREATE CONSTRAINT x FOR (n:X) REQUIRE (n.y, n.z) IS NODE KEY
DROP CONSTRAINT entity_id
DROP CONSTRAINT entity_id IF EXISTS
CALL db.createLabel('Intruder')
CALL db.createProperty('intruder')
CALL db.createRelationshipType('INTRUDER')
CALL db.index.vector.createNodeIndex('x', 'X', 'y', 3, 'cosine')
CALL db.index.fulltext.createNodeIndex('x', ['X'], ['y'])
MATCH (n:Entity) CALL db.create.setNodeVectorProperty(n, 'v', [1.0, 2.0]) RETURN n
MATCH ()-[r]->() CALL db.create.setRelationshipVectorProperty(r, 'v', [1.0]) RETURN r
