import type { Token } from "./tokens.ts";

/** What stands between two brackets; `open` is the first of them, or empty for the whole query. */
export interface Group {
  open: string;
  items: Item[];
}
export type Item = Token | Group;

/** Whether an item is a pair of brackets with what stands in it. */
export const isGroup = (item: Item | undefined): item is Group => item !== undefined && "items" in item;

/** Whether an item is this word, in any case, or this symbol. */
export const isWord = (item: Item | undefined, word: string): boolean =>
  item !== undefined &&
  !isGroup(item) &&
  (item.kind === "word" || item.kind === "symbol") &&
  item.text.toUpperCase() === word;

/** The tree of brackets of a query; a bracket that nothing closes goes to the end. */
export const bracketsOf = (tokens: readonly Token[]): Group => {
  const whole: Group = { open: "", items: [] };
  const open = [whole];
  for (const token of tokens) {
    const inner = open.at(-1) ?? whole;
    if (token.kind === "symbol" && "([{".includes(token.text)) {
      const group: Group = { open: token.text, items: [] };
      inner.items.push(group);
      open.push(group);
    } else if (token.kind === "symbol" && ")]}".includes(token.text)) {
      if (open.length > 1) open.pop();
    } else inner.items.push(token);
  }
  return whole;
};

/** All groups of a tree, the whole one first. */
export const groupsOf = (whole: Group): Group[] => {
  const groups = [whole];
  for (const group of groups) groups.push(...group.items.filter(isGroup));
  return groups;
};

/** The items between commas. */
export const partsOf = (items: readonly Item[]): Item[][] => {
  const parts: Item[][] = [[]];
  for (const item of items)
    if (isWord(item, ",")) parts.push([]);
    else parts.at(-1)?.push(item);
  return parts;
};
