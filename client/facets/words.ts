import { defineWords } from "../app/i18n.ts";

/** Words of the facets. */
export const facetWords = defineWords("facets", {
  el: {
    facets: "Υπόμνημα και φίλτρα",
    entities: "Οντότητες",
    ties: "Δεσμοί",
    happened: "Έγινε;",
    types: "Οι τύποι αυτής της ομάδας",
    fold: "Σύμπτυξη των φίλτρων",
    unfold: "Άνοιγμα των φίλτρων",
  },
  en: {
    facets: "Legend and filters",
    entities: "Entities",
    ties: "Ties",
    happened: "Did it happen?",
    types: "The types of this group",
    fold: "Fold the filters",
    unfold: "Open the filters",
  },
});
