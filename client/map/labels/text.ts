import type { Entity } from "../../../server/contract/entities.ts";
import type { Language } from "../../../server/contract/vocabulary.ts";
import { nameOf, shortName } from "../../ui/names.ts";

/** Characters that a line holds; a longer name goes on two lines. */
const LINE = 22;
const CROWDED_LINE = 14;

const cut = (text: string, limit: number) =>
  text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\s,.;·-]+$/u, "")}…`;

/**
 * Breaks a text in two lines at the space that makes them most alike; what does not fit ends in an ellipsis.
 * @returns one line when it has no space
 */
export const inTwoLines = (text: string, limit: number): string[] => {
  const spaces = [...text.matchAll(/\s+/gu)].map(({ index }) => index).filter((index) => index <= limit);
  const [best] = spaces.sort((a, b) => Math.abs(text.length - 1 - 2 * a) - Math.abs(text.length - 1 - 2 * b));
  if (best === undefined) return [cut(text, limit)];
  return [text.slice(0, best), cut(text.slice(best).trim(), limit)];
};

/** Of a first name and a last name the last one; a longer name may begin with the family's, so it stays whole. */
const surname = (name: string): string => {
  const [, last, ...more] = name.split(/\s+/u);
  return last && more.length === 0 ? last : name;
};

/**
 * The ways to write an entity's label, the best first; each is one or two lines.
 * @param crowded a small map: persons go by their last name and lines are shorter
 */
export const labelForms = (entity: Entity, language: Language, crowded: boolean): string[][] => {
  const name = shortName(nameOf(entity, language));
  const text = crowded && entity.type === "Person" ? surname(name) : name;
  const limit = crowded ? CROWDED_LINE : LINE;
  const broken = inTwoLines(text, limit);
  if (text.length > limit || broken.length < 2) return [broken];
  return [[text], broken];
};
