import { plainWays, type Ways } from "../ways.ts";

/** The conditions that are chips of their own once they are set. */
export const kinds = [
  "modality",
  "tieTypes",
  "window",
  "direction",
  "entityTypes",
  "avoidTypes",
  "avoidHubs",
  "avoid",
  "through",
] as const;
export type Kind = (typeof kinds)[number];

/** Those that one press sets; the others open an editor. */
const atOnce: Partial<Record<Kind, Partial<Ways>>> = {
  direction: { direction: "respect" },
  avoidTypes: { avoidTypes: ["Country"] },
  avoidHubs: { avoidHubs: true },
};

/** What a press on a condition changes at once; null when there is something to choose first. */
export const changeAtOnce = (kind: Kind): Partial<Ways> | null => atOnce[kind] ?? null;

/** What takes a condition away again. */
export const cleared = (kind: Kind): Partial<Ways> => ({ [kind]: plainWays[kind] });

/** Whether a condition differs from the default. */
export const isSet = (ways: Ways, kind: Kind): boolean =>
  JSON.stringify(ways[kind]) !== JSON.stringify(plainWays[kind]);

/** The conditions that mean something: direction and what is passed mean nothing between several. */
export const kindsFor = (ends: number): readonly Kind[] =>
  ends > 2 ? kinds.filter((kind) => kind !== "direction" && kind !== "through") : kinds;
