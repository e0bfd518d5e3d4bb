import type { Entry } from "./entry.ts";
import type { Named } from "./gazetteer.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** A span of tokens that names an entity, or says of which country something is (adjective, people). */
export interface Mention extends Named {
  from: number;
  to: number;
  entry: Entry;
}

const order = ["name", "people", "adjective"];
const typeOrder = ["Country", "Person", "Organization", "MilitaryUnit", "Agreement", "Event", "Place"];

const best = (values: Named[]) =>
  [...values].sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      typeOrder.indexOf(a.entry.type) - typeOrder.indexOf(b.entry.type),
  )[0];

/** True when a capital letter says nothing: the whole sentence is in capitals. */
export const isShouted = (tokens: Token[]) => {
  const words = tokens.filter((token) => token.kind === "word" && token.text.length > 3);
  return words.length > 2 && words.every((token) => token.text === token.text.toUpperCase());
};

/** A given name with an unknown surname after it is a person, whatever else is called so (Georgia, Sofia, Jordan). */
const isGivenName = (tokens: Token[], to: number, length: number, knowledge: Knowledge) => {
  const [token, next] = [tokens[to - 1], tokens[to]];
  if (length !== 1 || !token || !next?.capital || next.text.length < 3) return false;
  const { givenNames, notNames } = knowledge.lexicon.names;
  return (
    givenNames.has(token.text) && !notNames.has(next.text) && !knowledge.gazetteer.index.match(tokens, to)
  );
};

/** «Άντεν Ντουάλε» is no town: an unknown capitalised word goes on right after it. */
const isPartOfName = (tokens: Token[], to: number, knowledge: Knowledge) => {
  const next = tokens[to];
  const { names, titles, grammar } = knowledge.lexicon;
  if (!next?.capital || next.kind !== "word" || next.text.length < 3 || names.notNames.has(next.text))
    return false;
  const after = tokens[to + 1];
  if (after?.capital && after.kind === "word" && !names.notNames.has(after.text)) return false;
  return (
    !titles.heads.match(tokens, to) &&
    !titles.modifiers.match(tokens, to) &&
    !grammar.placeClasses.match(tokens, to) &&
    !knowledge.gazetteer.index.match(tokens, to)
  );
};

/** The names of the gazetteer in a sentence, longest first, in the order of the text. */
export const findKnownNames = (sentence: Sentence, knowledge: Knowledge): Mention[] => {
  const { tokens } = sentence;
  const mentions: Mention[] = [];
  const shouted = isShouted(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const found = knowledge.gazetteer.index.match(tokens, at);
    const chosen = found && best(found.values);
    if (!found || !chosen) continue;
    if (isGivenName(tokens, found.to, found.to - at, knowledge)) continue;
    if (
      chosen.entry.type === "Place" &&
      !sentence.heading &&
      !shouted &&
      found.to - at === 1 &&
      isPartOfName(tokens, found.to, knowledge)
    )
      continue;
    if (shouted && found.to - at === 1 && (tokens[at]?.text.length ?? 0) < 3) continue;
    mentions.push({ from: at, to: found.to, kind: chosen.kind, entry: chosen.entry });
    at = found.to - 1;
  }
  return mentions;
};
