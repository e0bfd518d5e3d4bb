import { defineWords } from "../app/i18n.ts";

/** Words of search and of the entity picker. */
export const searchWords = defineWords({
  el: {
    search: "Αναζήτηση",
    searchAll: "Αναζήτηση οντότητας ή εντολής",
    searchEntity: "Αναζήτηση οντότητας",
    hint: "Γράψτε ένα όνομα, με ή χωρίς τόνους, ελληνικά ή λατινικά.",
    nothing: "Καμία οντότητα με αυτό το όνομα.",
    results: "Αποτελέσματα",
    onMap: "στον χάρτη",
    ties_one: "{{n}} δεσμός",
    ties_other: "{{n}} δεσμοί",
    brought: "Ήρθε στον χάρτη: {{name}}.",
    lifted: "Τα φίλτρα που θα έκρυβαν κάτι από αυτά έφυγαν.",
  },
  en: {
    search: "Search",
    searchAll: "Search for an entity or a command",
    searchEntity: "Search for an entity",
    hint: "Write a name, with or without accents, in Greek or Latin letters.",
    nothing: "No entity has this name.",
    results: "Results",
    onMap: "on the map",
    ties_one: "{{n}} tie",
    ties_other: "{{n}} ties",
    brought: "Brought to the map: {{name}}.",
    lifted: "The filters that would hide some of it are off.",
  },
});
