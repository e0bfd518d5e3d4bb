// title:
//   el: Ποιους αναφέρει κάθε άρθρο
//   en: Whom each article mentions
// explanation:
//   el: >-
//     Η σχέση MENTIONS έχει τις θέσεις του κειμένου όπου αναφέρεται η οντότητα, άρα το μήκος της λίστας είναι το
//     πλήθος των αναφορών.
//   en: >-
//     The MENTIONS relationship has the places of the text where the entity is mentioned, so the length of the list is
//     the number of mentions.
// data: article
MATCH (s:Article)-[m:MENTIONS]->(e:Entity)
RETURN s.title, e.name, size(m.starts) AS mentions
ORDER BY s.title, mentions DESC
LIMIT 100
