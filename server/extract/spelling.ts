import { fold } from "../text/fold.ts";
import type { Entry } from "./entry.ts";
import { stemOf } from "./inflect.ts";
import type { Knowledge } from "./knowledge.ts";

/** Fewest consonants by which two spellings are taken for one name; with fewer, different persons would meet. */
const least = 5;

/**
 * What two spellings of a person's name share: the consonants, without articles, doubled letters and Greek case endings.
 * «Ιλχάμ Αλίγεφ» and «Ιλχάμ Αλίγιεφ», "Mohammed" and "Muhammad" are one. Empty for a name too short to tell.
 */
export const spellingKey = (name: string): string => {
  const words = fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word && !/^(?:al|el|αλ|ελ)$/.test(word));
  const bones = words.map((word) =>
    stemOf(word)
      .replace(/[aeiouyαεηιουω]/g, "")
      .replace(/(.)\1+/g, "$1")
      .replace(/σ$/, ""),
  );
  const key = bones.join("");
  return words.length > 1 && bones.every(Boolean) && key.length >= least ? key : "";
};

const indexes = new WeakMap<Knowledge, Map<string, Entry | null>>();

const indexOf = (knowledge: Knowledge): Map<string, Entry | null> => {
  const known = indexes.get(knowledge);
  if (known) return known;
  const index = new Map<string, Entry | null>();
  for (const entry of knowledge.gazetteer.entries.values()) {
    if (entry.type !== "Person") continue;
    for (const name of [entry.name, entry.nameEl ?? "", ...entry.aliases]) {
      const key = spellingKey(name);
      if (key) index.set(key, index.has(key) && index.get(key) !== entry ? null : entry);
    }
  }
  indexes.set(knowledge, index);
  return index;
};

/** The person of the gazetteer whose name this is, spelt another way; null when none or several fit. */
export const sameSpelling = (name: string, knowledge: Knowledge): Entry | null =>
  indexOf(knowledge).get(spellingKey(name)) ?? null;
