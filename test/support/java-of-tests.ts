/**
 * More arguments for the Java of a Neo4j that lives for the minutes of a test: its second compiler makes plans that are
 * run once dearer than it makes them quick. A third of all that the openCypher TCK costs, measured on two cores.
 */
export const javaOfTests = ["-XX:TieredStopAtLevel=1"];
