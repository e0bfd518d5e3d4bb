import { fold } from "./fold.ts";

/**
 * How many letters must be left out, put in, changed or swapped with the next one to make `b` of `a` (optimal string
 * alignment).
 */
export const editDistance = (a: string, b: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const least = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
};

/** Separators of names do not count: metWith is MET_WITH. */
const bare = (name: string): string => fold(name).replaceAll(/[\s_.-]/g, "");

/**
 * The names that someone may have meant who wrote another: those that differ in a third of the letters at most, case
 * and accents not counted, the nearest first.
 * @param most how many to give
 */
export const closest = (written: string, names: Iterable<string>, most = 3): string[] => {
  const word = bare(written).slice(0, 100);
  const allowed = Math.max(1, Math.floor(word.length / 3));
  return [...new Set(names)]
    .filter((name) => name !== written && Math.abs(bare(name).length - word.length) <= allowed)
    .map((name) => ({ name, distance: editDistance(word, bare(name)) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
};
