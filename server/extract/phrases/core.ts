import type { Phrase, Statement } from "../phrase.ts";

/** The inner part of a noun phrase, from its first telling word on; article and preposition are found to its left. */
export interface Core extends Pick<Phrase, "kind" | "refs"> {
  to: number;
  title?: Phrase["title"];
  group?: Phrase["group"];
  owner?: Phrase["owner"];
  country?: Phrase["country"];
  possessive?: boolean;
  plural?: boolean;
  statements?: Statement[];
}
