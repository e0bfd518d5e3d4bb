import "./browser-shims.ts";
import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { type Hex, mix } from "../../../client/map/appearance/colour.ts";
import type { Look } from "../../../client/map/appearance/paint.ts";
import type { Palette } from "../../../client/map/appearance/palette.ts";
import { type Exploration, visibleNetwork } from "../../../client/map/exploration/state.ts";
import type { SheetOptions } from "../../../client/takeaway/picture/sheet.ts";
import type { Voice } from "../../../client/takeaway/voice.ts";
import { takeawayWords } from "../../../client/takeaway/words.ts";
import { EntityMark } from "../../../client/ui/EntityMark.tsx";
import { uiWords } from "../../../client/ui/words.ts";
import { entityTypes, families, type Language } from "../../../server/contract/vocabulary.ts";
import { schema, title } from "./gold.ts";

const tokens = readFileSync(new URL("../../../client/app/tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = [tokens, tokens.slice(tokens.indexOf('[data-theme="dark"]'))];

const paletteOf = (css: string): Palette => {
  const token = (name: string) =>
    (new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1] ?? "#000000") as Hex;
  const kebab = (name: string) => name.replace(/(?!^)[A-Z]/g, "-$&").toLowerCase();
  const all = <K extends string>(prefix: string, names: readonly K[]) =>
    Object.fromEntries(names.map((name) => [name, token(`${prefix}-${kebab(name)}`)])) as Record<K, Hex>;
  return {
    ...{ paper: token("paper"), raised: token("raised"), lineStrong: token("line-strong") },
    ...{ ink: token("ink"), ink2: token("ink-2"), thread: token("thread"), onThread: token("on-thread") },
    threadCasing: mix(token("thread"), token("paper"), 0.26),
    glyph: token("type-glyph"),
    types: all("type", entityTypes),
    families: all("fam", families),
    sans: '"Inter Variable", system-ui, sans-serif',
  };
};

export const palettes = { light: paletteOf(light), dark: paletteOf(dark) };

const icons = Object.fromEntries(
  entityTypes.map((type) => {
    const mark = renderToStaticMarkup(<EntityMark type={type} />);
    return [type, /<svg[^>]*>(.*)<\/svg>/.exec(mark)?.[1] ?? ""];
  }),
);

export const lookIn = (theme: "light" | "dark"): Look => ({
  palette: palettes[theme],
  icons,
  tieTypes: new Map(schema.tieTypes.map((type) => [type.id, type])),
});

export const voiceIn = (language: Language): Voice => ({
  language,
  say: takeawayWords.say[language],
  sayUi: uiWords.say[language],
});

/** Seven pixels a sign, as wide as Inter on the average. */
const measure = (text: string) => text.length * 7;

/** All that a picture of an exploration needs. */
export const sheetFor = (
  exploration: Exploration,
  language: Language,
  theme: "light" | "dark" = "light",
): SheetOptions => ({
  scene: {
    ...{ network: visibleNetwork(exploration), positions: exploration.positions, look: lookIn(theme) },
    ...{ language, route: null, measure },
  },
  ...{ schema, voice: voiceIn(language), title, made: "Mitos", fontFaces: "" },
});
