// One entity with the articles that mention it and the tables that have claims about it.
// Parameters: id
// Rows: one, or none when it is not known: entity (node), sources (list of {id, title, publishedOn, mentions})
MATCH (e:Entity {id: $id})
RETURN
  e AS entity,
  COLLECT {
    MATCH (e)<-[m:MENTIONS]-(s:Article)
    RETURN {id: s.id, title: s.title, publishedOn: s.publishedOn, mentions: size(m.starts)} AS source
    ORDER BY coalesce(s.publishedOn, date('0001-01-01')) DESC, s.id
    UNION
    MATCH (e)<-[:SUBJECT|OBJECT|AT]-()-[:STATED_IN]->(s:Dataset)
    RETURN DISTINCT {id: s.id, title: s.title, publishedOn: s.publishedOn, mentions: 0} AS source
  } AS sources
