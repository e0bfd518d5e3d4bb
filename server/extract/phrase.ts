import type { Entry } from "./entry.ts";

/** Greek case, as far as the article tells; `any` is the neuter, whose nominative and accusative are alike. */
export type Case = "nom" | "gen" | "acc" | "any";

/** An entity that a phrase stands for; `place` is the town itself where the phrase is a capital or a palace. */
export interface Ref {
  entry: Entry;
  place?: Entry;
  /** The actor behind a unit that has no name of its own: "Turkish troops" is Turkey's. */
  owner?: Entry;
  /** The phrase speaks of forces that belong to the entity: "Wagner fighters". */
  unit?: boolean;
  /** Between whom an agreement is. */
  parties?: Entry[];
}

/** An office as a phrase tells it. */
export interface Title {
  key: string;
  office: "leads" | "official";
  owner: Entry | null;
  former: boolean;
}

/** A noun phrase that stands for entities, from its article to its last word. */
export interface Phrase {
  from: number;
  to: number;
  /** The word that carries the meaning; the phrase reaches to the left of it. */
  core: number;
  /**
   * name: is the entity; adjective: says whose the next noun is; title, group, pronoun, counterpart: found in linking.
   */
  kind: "name" | "adjective" | "title" | "group" | "pronoun" | "counterpart";
  refs: Ref[];
  /** The preposition before it, folded, Greek «στον» as «σε». */
  prep: string | null;
  case: Case | null;
  /** English 's: it only says whose. */
  possessive: boolean;
  plural: boolean;
  title?: Title;
  group?: { of: "person" | "country"; count: number };
  /** Several phrases joined by commas and "and". */
  parts?: Phrase[];
  /** The country that a person is said to be of, without an office: "Turkey's Erdogan". */
  country?: Entry;
  /** The country of an unnamed counterpart or official. */
  owner?: Entry;
}

/** A statement that a phrase makes by itself: "the Greek foreign minister X", "the Russian city of Y". */
export interface Statement {
  type: string;
  subject: Entry;
  object: Entry;
  from: number;
  to: number;
  key?: string;
}

/** What was read from one sentence. */
export interface Reading {
  phrases: Phrase[];
  statements: Statement[];
}
