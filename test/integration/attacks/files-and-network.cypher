//! LOAD CSV, from files and addresses.
LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line
LOAD CSV WITH HEADERS FROM 'file:///x.csv' AS line RETURN line
LOAD CSV FROM 'http://127.0.0.1:80/' AS line RETURN line
LOAD CSV FROM 'https://example.org/x.csv' AS line RETURN line
LOAD CSV FROM 'ftp://127.0.0.1/x' AS line FIELDTERMINATOR ';' RETURN line
LOAD CSV FROM 'jar:file:///x.jar!/y' AS line RETURN line
LOAD CSV FROM $url AS line RETURN line
LOAD CSV FROM 'fi' + 'le:///etc/passwd' AS line RETURN line
MATCH (n:Nobody) LOAD CSV FROM n.url AS line RETURN line
UNWIND [] AS x LOAD CSV FROM 'http://127.0.0.1/' + x AS line RETURN line
CALL { LOAD CSV FROM 'file:///x' AS line RETURN line } RETURN line
RETURN COLLECT { LOAD CSV FROM 'file:///x' AS line RETURN line } AS x
RETURN EXISTS { LOAD CSV FROM 'file:///x' AS line RETURN line } AS x
RETURN COUNT { LOAD CSV FROM 'file:///x' AS line RETURN line } AS x
load csv from 'file:///etc/passwd' as line return line
LOAD/**/CSV FROM 'file:///etc/passwd' AS line RETURN line
LOAD //<LF> CSV FROM 'file:///etc/passwd' AS line RETURN line
PROFILE LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line
USING PERIODIC COMMIT LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line
