import type { Language } from "../../../server/contract/vocabulary.ts";
import type { Say } from "../../app/i18n.ts";
import type { Hex } from "./colour.ts";
import { groupColour, groupTypes, unknownColour, type useColouring } from "./colouring.ts";
import type { Palette } from "./palette.ts";
import type { appearanceWords } from "./words.ts";

/** A row of the legend of colours. */
export interface ColourRow {
  key: string;
  text: string;
  entities: number;
  colour: (palette: Palette) => Hex;
}

type Shown = NonNullable<ReturnType<typeof useColouring.getState>["shown"]>;

/** What each colour stands for and how many have it: the groups with a colour of their own, the others, those without a value. */
export const colourRows = (
  { by, groups, unknown }: Shown,
  say: Say<keyof typeof appearanceWords.el>,
  language: Language,
): ColourRow[] => {
  const number = new Intl.NumberFormat(language);
  const own = groups.slice(0, groupTypes.length);
  const others = groups.slice(groupTypes.length);
  const rows = own.map(({ key, entities, name }, rank): ColourRow => {
    const word = by === "wikidata" ? say("known") : say("group", { number: number.format(rank + 1) });
    return { key, text: name?.[language] ?? word, entities, colour: (palette) => groupColour(palette, rank) };
  });
  if (others.length > 0) {
    rows.push({
      key: "~others",
      text: say("others", { count: others.length, n: number.format(others.length) }),
      entities: others.reduce((sum, { entities }) => sum + entities, 0),
      colour: (palette) => groupColour(palette, groupTypes.length),
    });
  }
  if (unknown > 0 && by !== "type") {
    rows.push({ key: "~unknown", text: say(`unknown.${by}`), entities: unknown, colour: unknownColour });
  }
  return rows;
};
