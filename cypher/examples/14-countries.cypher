// title:
//   el: Πρόσωπα και οι χώρες τους
//   en: Persons and their countries
// explanation:
//   el: >-
//     Το OPTIONAL MATCH κρατάει και όσα πρόσωπα δεν έχουν χώρα, με null στη θέση της. Το {1,2} ακολουθεί έναν ή δύο
//     δεσμούς, όπως από υπουργό σε υπουργείο και από εκεί στη χώρα.
//   en: >-
//     OPTIONAL MATCH keeps the persons without a country too, with null in its place. {1,2} follows one tie or two, as
//     from a minister to a ministry and from there to the country.
// data: any
MATCH (p:Person)
OPTIONAL MATCH (p)-[:LEADS|OFFICIAL_OF|PART_OF]->{1,2}(c:Country)
RETURN p.name, collect(DISTINCT c.name) AS countries
ORDER BY p.name
LIMIT 100
