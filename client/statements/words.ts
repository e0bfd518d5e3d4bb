import { defineWords } from "../app/i18n.ts";

/** Words of the Cypher behind what was done. */
export const statementWords = defineWords({
  el: {
    cypher: "Το Cypher από πίσω",
    cypherOf: "Το Cypher από πίσω: {{what}}",
    hint: "Τα ερωτήματα που έκανε η βάση για αυτό, με τις παραμέτρους τους. Τρέχουν και στην κονσόλα.",
    none: "Η βάση δεν χρειάστηκε κανένα ερώτημα.",
    parameters: "Παράμετροι",
    copy: "Αντιγραφή",
    copyOf: "Αντιγραφή: {{name}}",
    copied: "Το ερώτημα αντιγράφηκε, με τις παραμέτρους του.",
    open: "Στην κονσόλα",
    openOf: "Στην κονσόλα: {{name}}",
  },
  en: {
    cypher: "The Cypher behind it",
    cypherOf: "The Cypher behind it: {{what}}",
    hint: "What the database was asked for this, with the parameters. It runs in the console too.",
    none: "The database did not have to be asked.",
    parameters: "Parameters",
    copy: "Copy",
    copyOf: "Copy: {{name}}",
    copied: "The statement is copied, with its parameters.",
    open: "Open in the console",
    openOf: "Open in the console: {{name}}",
  },
});
