//! Escapes that Neo4j decodes before it reads comments, strings and backticks, and white space that few know.
RETURN 1 // harmless \u000A UNION CREATE (n) RETURN 1
RETURN 1 AS x /* harmless \u002A\u002F UNION CREATE (n) RETURN 1 AS x
RETURN 'a\u0027 AS x UNION CREATE (n) RETURN 1 AS x // '
RETURN "a\u0022 AS x UNION CREATE (n) RETURN 1 AS x // "
MATCH (n) \u0044ETACH DELETE n
MATCH (n) D\u0045LETE n
C\u0052EATE (n)
\u0043REATE (n)
MATCH (n:Entity) \u0053ET n.x = 1
MATCH (n)\u0020DETACH\u0020DELETE\u0020n
MATCH (n)<U+00A0>DETACH<U+00A0>DELETE<U+00A0>n
MATCH (n)<U+2003>SET n.x = 1
MATCH (n)<U+3000>DETACH<U+3000>DELETE n
MATCH (n)<U+000B>DELETE n
MATCH (n)<U+001F>DELETE n
MATCH (n)<U+2028>DELETE n
MATCH (n)<U+0085>DELETE n
CREATE<U+205F>(n)
RETURN 1 AS `a\u0060 UNION CREATE (n) RETURN 1 AS `x`
CALL dbms.\u006cistConfig()
CALL db\u002Estats.retrieve('QUERIES')
CALL db.st\u0061ts.retrieve('QUERIES')
L\u004FAD CSV FROM 'file:///etc/passwd' AS l RETURN l
LOAD\u0020CSV FROM 'file:///etc/passwd' AS l RETURN l
SHOW T\u0052ANSACTIONS
RETURN [x IN [1] | COLLECT { C\u0041LL db.stats.retrieve('QUERIES') YIELD data RETURN data }] AS x
RETURN [x IN [1] | COLLECT { CALL db.st\u0061ts.retrieve('QUERIES') YIELD data RETURN data }] AS x
RETURN [x IN [1] | COLLECT { LOAD C\u0053V FROM 'file:///x' AS l RETURN l }] AS x
RETURN 'it''s' AS x, [y IN [1] | COLLECT { LOAD/**/CSV FROM 'file:///x' AS l RETURN l }] AS z
