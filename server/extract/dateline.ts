import { fold } from "../text/fold.ts";
import type { Entry } from "./entry.ts";
import type { Knowledge } from "./knowledge.ts";

/** "SEOUL (Yonhap) - ", "BAMAKO, Sept 16 (Reuters) — ": where and by whom a report was written, and no part of what it says. */
const pattern =
  /^\s*(\p{Lu}[\p{Lu}\s.'’-]+\p{Lu})(?:,[^(\n]{1,30}?)?(?:\s*\([^)\n]{1,40}\))?\s+[-–—]{1,2}\s/u;

/**
 * Reads the dateline that a text opens with.
 * @returns where it ends (UTF-16 offset) and the country whose capital it names, or null without one
 */
export const readDateline = (
  body: string,
  { gazetteer }: Knowledge,
): { end: number; country: Entry | null } | null => {
  const match = pattern.exec(body);
  if (!match) return null;
  const named = fold(match[1] ?? "");
  for (const [country, capital] of gazetteer.capitals) {
    if ([capital.name, ...capital.aliases].some((name) => fold(name) === named))
      return { end: match[0].length, country: gazetteer.entries.get(country) ?? null };
  }
  return { end: match[0].length, country: null };
};
