// title:
//   el: Η συντομότερη διαδρομή
//   en: The shortest route
// explanation:
//   el: >-
//     Το SHORTEST 3 βρίσκει τις τρεις συντομότερες διαδρομές ανάμεσα σε δύο οντότητες, ως έξι βήματα. Όσο οι
//     ενδιάμεσοι κόμβοι είναι :Entity, η διαδρομή περνάει μόνο από δεσμούς. Αλλάξτε τις παραμέτρους.
//   en: >-
//     SHORTEST 3 finds the three shortest routes between two entities, of six hops at most. As long as the nodes in
//     between are :Entity the route goes over ties only. Change the parameters.
// data: article
// params: { from: donald-trump, to: kursk-oblast }
MATCH p = SHORTEST 3 (a:Entity {id: $from}) (()-[]-(:Entity)){1,6} (b:Entity {id: $to})
RETURN p, [n IN nodes(p) | n.name] AS names, [t IN relationships(p) | type(t)] AS ties
