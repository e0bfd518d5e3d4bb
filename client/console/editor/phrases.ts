import type { Language } from "../../../server/contract/vocabulary.ts";

/** What CodeMirror itself says, in Greek; its own words are English. */
const greek: Readonly<Record<string, string>> = {
  Completions: "Προτάσεις",
  Diagnostics: "Σφάλματα",
  "No diagnostics": "Κανένα σφάλμα",
  Find: "Εύρεση",
  Replace: "Αντικατάσταση",
  next: "επόμενο",
  previous: "προηγούμενο",
  all: "όλα",
  "match case": "πεζά και κεφαλαία",
  regexp: "κανονική έκφραση",
  "by word": "ολόκληρη λέξη",
  replace: "αντικατάσταση",
  "replace all": "αντικατάσταση όλων",
  close: "κλείσιμο",
  "current match": "τρέχον",
  "replaced $ matches": "αντικαταστάθηκαν $",
  "replaced match on line $": "αντικαταστάθηκε στη γραμμή $",
  "on line": "στη γραμμή",
  "Go to line": "Μετάβαση στη γραμμή",
  go: "μετάβαση",
  "Selection deleted": "Η επιλογή διαγράφηκε",
};

/** The words of the editor's own parts in the language of the page. */
export const phrasesIn = (language: Language): Readonly<Record<string, string>> =>
  language === "el" ? greek : {};
