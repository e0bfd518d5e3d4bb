// title:
//   el: Όσα δεν έχουν γίνει
//   en: What has not happened
// explanation:
//   el: >-
//     Ένας δεσμός μετράει πόσοι ισχυρισμοί λένε ότι έγινε, σχεδιάζεται, λέγεται ή διαψεύδεται. Εδώ μένουν όσοι κανείς
//     δεν λέει ότι έγιναν. Οι γραμμές φαίνονται και στον χάρτη, γιατί επιστρέφονται οι ίδιοι οι κόμβοι.
//   en: >-
//     A tie counts how many claims say that it happened, is planned, alleged or denied. These are the ones of which
//     nobody says that they happened. The rows show on the map too, since the nodes themselves are returned.
// data: any
MATCH (a:Entity)-[t]->(b:Entity)
WHERE t.happened = 0
RETURN a, t, b, t.planned, t.alleged, t.denied
LIMIT 100
