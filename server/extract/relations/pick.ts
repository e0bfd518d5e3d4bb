import type { EntityType } from "../../contract/vocabulary.ts";
import type { Entry } from "../entry.ts";
import type { Frame } from "../lexicon.ts";
import type { Phrase, Ref } from "../phrase.ts";
import type { Context } from "./context.ts";

/** Types whose object is a town itself when a capital is named: one visits, reaches or bombs the town. */
const literal = new Set(["VISITED", "DEPLOYED_TO", "LOCATED_IN", "ATTACKED"]);

const entryFor = (ref: Ref, frame: Frame, end: "subject" | "object", allowed: EntityType[]): Entry => {
  const { entry, place, owner } = ref;
  if (place && end === "object" && literal.has(frame.type) && allowed.includes(place.type)) return place;
  if (owner && !(frame.type === "DEPLOYED_TO" && end === "subject")) return owner;
  return entry;
};

/** "the Russian president", not named: the country takes the place of the person. */
const standsForOffice = (phrase: Phrase) => phrase.kind === "title" || phrase.kind === "counterpart";

/**
 * The entities of a phrase that may stand at an end of a tie, by the frame's and the ontology's types; a capital is its
 * country where it acts and a town where things happen.
 */
export const pickEntries = (
  context: Context,
  phrase: Phrase,
  frame: Frame,
  end: "subject" | "object",
): Entry[] => {
  const type = context.words.knowledge.ontology.tieTypes.get(frame.type);
  const wide = (end === "subject" ? type?.domain : type?.range) ?? [];
  const narrow = end === "subject" ? frame.needsSubject : frame.needsObject;
  const allowed = wide.filter((kind) => !narrow || narrow.includes(kind));
  const standIn = frame.type === "LEADS" && phrase.owner !== undefined;
  if (standIn) return [];
  return phrase.refs
    .filter((ref) => frame.type !== "VISITED" || !(ref.owner || ref.unit))
    .map((ref) => entryFor(ref, frame, end, allowed))
    .filter(
      (entry) =>
        (allowed.includes(entry.type) || (standsForOffice(phrase) && wide.includes(entry.type))) &&
        !(entry.news && end === "subject"),
    );
};

/** The place where something happens: after "in", "at", «σε». */
export const placeOf = (context: Context, phrase: Phrase): Entry | undefined => {
  if (
    !context.words.lexicon.closed.inside.has(phrase.prep ?? "") ||
    phrase.kind !== "name" ||
    phrase.refs.length !== 1
  )
    return undefined;
  const [ref] = phrase.refs;
  const entry = ref?.place ?? ref?.entry;
  return entry && !entry.seat && (entry.type === "Place" || entry.type === "Country") ? entry : undefined;
};
