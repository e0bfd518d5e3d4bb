import { defineWords } from "../app/i18n.ts";

/** Words of the table form of the map. */
export const tableWords = defineWords({
  el: {
    asTable: "Ως πίνακας",
    asMap: "Ως χάρτης",
    entities: "Οντότητες",
    ties: "Δεσμοί",
    choose: "Τι δείχνει ο πίνακας",
    name: "Όνομα",
    type: "Είδος",
    tieCount: "Δεσμοί",
    from: "Από",
    tie: "Δεσμός",
    to: "Προς",
    happened: "Έγινε;",
    when: "Πότε",
    claims: "Ισχυρισμοί",
    confidence: "Βεβαιότητα",
  },
  en: {
    asTable: "As a table",
    asMap: "As a map",
    entities: "Entities",
    ties: "Ties",
    choose: "What the table shows",
    name: "Name",
    type: "Type",
    tieCount: "Ties",
    from: "From",
    tie: "Tie",
    to: "To",
    happened: "Did it happen?",
    when: "When",
    claims: "Claims",
    confidence: "Confidence",
  },
});
