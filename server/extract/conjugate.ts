import { append } from "../contract/append.ts";
import type { Language } from "../contract/vocabulary.ts";
import { fold } from "../text/fold.ts";

/** What the form of a verb tells. `ing` is the English participle, `gerund` the Greek one in -οντας. */
export interface VerbForm {
  tense: "base" | "present" | "past" | "dependent" | "participle" | "ing" | "gerund";
  voice: "active" | "passive";
  plural: boolean;
}

/** The forms of one verb: folded form to what it can be (English past and participle are often the same word). */
export type Forms = Map<string, VerbForm[]>;

const add = (
  forms: Forms,
  word: string,
  tense: VerbForm["tense"],
  voice: VerbForm["voice"],
  plural = false,
) => {
  append(forms, word, { tense, voice, plural });
};

/** English: base, -s, -ed, -ing by the rules of spelling, with the irregular pasts given. */
export const englishForms = (lemma: string, irregular?: readonly string[]): Forms => {
  const forms: Forms = new Map();
  const [verb = lemma, ...particle] = lemma.split(" ");
  const tail = particle.length ? ` ${particle.join(" ")}` : "";
  const short = /[^aeiou][aeiou][bdgmnprt]$/.test(verb) && verb.length <= 4;
  const doubled = irregular?.[0]?.match(/([bdglmnprt])\1ed$/) || short ? verb + verb.at(-1) : verb;
  const stem = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : doubled.replace(/e$/, "");
  const third = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  add(forms, verb + tail, "base", "active", true);
  add(forms, third + tail, "present", "active");
  const doubledL = /[aeiou]l$/.test(verb) ? [`${verb}led`] : [];
  for (const past of irregular ? [irregular[0] ?? "", ...doubledL] : [`${stem}ed`, ...doubledL]) {
    add(forms, past + tail, "past", "active");
  }
  for (const past of irregular ? [irregular[1] ?? "", ...doubledL] : [`${stem}ed`, ...doubledL]) {
    add(forms, past + tail, "participle", "active");
  }
  if (doubledL.length > 0) add(forms, `${verb}ling${tail}`, "ing", "active");
  add(forms, `${doubled.replace(/([^eo])e$/, "$1")}ing${tail}`, "ing", "active");
  return forms;
};

const present = {
  active: ["ω", "ει", "α", "αει", "ε", "ουσε"],
  plural: ["ουν", "ουνε", "ουσαν", "αν", "ανε", "ωσιν"],
};
const presentPassive = {
  one: ["εται", "ειται", "ιεται", "αται", "ομαι", "οταν", "ειτο", "ιοταν", "ουμαι", "ουνταν", "ατε"],
  plural: ["ονται", "ουνται", "ιουνται", "ωνται", "ονταν", "ομαστε", "ουμε"],
};
const past = { one: ["ε"], plural: ["αν", "ανε"] };
const dependent = { one: ["ει"], plural: ["ουν", "ουνε"] };
const pastPassive = { one: ["ηκε", "η"], plural: ["ηκαν", "ηκανε", "ησαν"] };
const participleEndings = ["οσ", "η", "ο", "ου", "ησ", "οι", "εσ", "α", "ων", "ουσ"];

const stems = (part: string | undefined) => (part ?? "").split(",").map(fold).filter(Boolean);

/**
 * Greek: the forms of a verb given as its stems `present|aorist|passive|participle`, with commas between variants;
 * the aorist also with the augment ε-.
 */
export const greekForms = (entry: string): Forms => {
  const forms: Forms = new Map();
  const [presents, aorists, passives, participles] = entry.split("|").map(stems);
  const many = (stem: string, ends: string[], ...rest: [VerbForm["tense"], VerbForm["voice"], boolean]) => {
    for (const end of ends) add(forms, stem + end, ...rest);
  };
  for (const stem of presents ?? []) {
    many(stem, present.active, "present", "active", false);
    many(stem, present.plural, "present", "active", true);
    many(stem, presentPassive.one, "present", "passive", false);
    many(stem, presentPassive.plural, "present", "passive", true);
    many(stem, ["οντασ", "ωντασ"], "gerund", "active", false);
    many(
      stem,
      participleEndings.map((end) => `ομεν${end}`),
      "participle",
      "passive",
      false,
    );
  }
  for (const stem of aorists ?? []) {
    for (const root of [stem, `ε${stem}`]) {
      many(root, past.one, "past", "active", false);
      many(root, past.plural, "past", "active", true);
    }
    many(stem, dependent.one, "dependent", "active", false);
    many(stem, dependent.plural, "dependent", "active", true);
  }
  for (const stem of passives ?? []) {
    many(stem, pastPassive.one, "past", "passive", false);
    many(stem, pastPassive.plural, "past", "passive", true);
    many(stem, dependent.one, "dependent", "passive", false);
    many(stem, dependent.plural, "dependent", "passive", true);
  }
  for (const stem of participles ?? [])
    many(
      stem,
      participleEndings.map((end) => `μεν${end}`),
      "participle",
      "passive",
      false,
    );
  return forms;
};

/** The forms of a verb as the lexicon of a language writes it. */
export const formsOfVerb = (
  entry: string,
  lang: Language,
  irregular: Record<string, readonly string[]>,
): Forms =>
  lang === "el" ? greekForms(entry) : englishForms(entry, irregular[entry.split(" ")[0] ?? entry]);
