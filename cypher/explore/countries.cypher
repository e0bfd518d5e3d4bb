// The country that stands for persons, units and organisations, by ties that happened: they lead it, are its officials or
// part of it, or of something that is part of it. Of several the nearest; then the one whose weakest tie has most claims
// that happened; then the one of the latest claim.
// Parameters: ids (list)
// Rows: one for each entity that has a country: entity (id), country (node), via (ids of one or two ties)
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e:Person OR e:MilitaryUnit OR e:Organization
CALL (e) {
  MATCH (e)-[t:LEADS|OFFICIAL_OF|PART_OF]->(country:Entity)
  WHERE t.happened > 0 AND 'Country' IN labels(country)
  RETURN country, [t] AS via
  UNION ALL
  MATCH (e)-[t:LEADS|OFFICIAL_OF|PART_OF]->(between:Entity)-[u:PART_OF]->(country:Entity)
  WHERE t.happened > 0 AND u.happened > 0
    AND 'Country' IN labels(country) AND NOT 'Country' IN labels(between)
  RETURN country, [t, u] AS via
}
WITH e, country, via, reduce(least = via[0].happened, t IN via | CASE WHEN t.happened < least THEN t.happened ELSE least END) AS claims
ORDER BY size(via), claims DESC, coalesce(via[0].dates[-1], date('0001-01-01')) DESC, country.id, via[0].id
WITH e, collect({country: country, via: via})[0] AS best
RETURN e.id AS entity, best.country AS country, [t IN best.via | t.id] AS via
