// How full the memory of Neo4j's Java is.
// Parameters: none
// Rows: one: used, max (integers, bytes; max is -1 where Java has no limit)
CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
WITH attributes.HeapMemoryUsage.value.properties AS heap
RETURN heap.used AS used, heap.max AS max
