// title:
//   el: Κοινοί γείτονες
//   en: Neighbours in common
// explanation:
//   el: >-
//     Ποιος συνδέεται και με τους δύο. Το τόξο χωρίς κατεύθυνση -[]- ταιριάζει και προς τις δύο μεριές.
//   en: >-
//     Who is joined to both of them. An arrow without a direction, -[]-, fits both ways.
// data: article
// params: { a: kim-jong-un, b: north-korean-troops }
MATCH (a:Entity {id: $a})-[t]-(shared:Entity)-[u]-(b:Entity {id: $b})
RETURN a, t, shared, u, b
