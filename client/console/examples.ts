/** Queries to begin with. Their titles are in words.ts; each reads, and asks for nothing that a fresh store lacks. */
export const examples = [
  {
    title: "example.who",
    query: `MATCH (a:Entity)-[t]->(b:Entity)
RETURN a.name, type(t) AS tie, b.name, t.first, t.claims
ORDER BY t.claims DESC, a.name
LIMIT 100`,
  },
  {
    title: "example.unconfirmed",
    query: `MATCH (a:Entity)-[t]->(b:Entity)
WHERE t.happened = 0
RETURN a, t, b, t.planned, t.alleged, t.denied
LIMIT 100`,
  },
  {
    title: "example.meetings",
    query: `MATCH (a:Entity)-[t:MET_WITH]->(b:Entity)
RETURN a, t, b, t.first, t.last
ORDER BY t.first DESC
LIMIT 100`,
  },
  {
    title: "example.evidence",
    query: `MATCH (a:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b:Entity), (c)-[at:STATED_IN]->(s:Source)
RETURN a.name, c.type, b.name, c.modality, c.when, at.quote, s.title
ORDER BY c.confidence DESC
LIMIT 100`,
  },
] as const;
