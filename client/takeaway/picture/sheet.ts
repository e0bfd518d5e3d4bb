import type { SchemaResponse } from "../../../server/contract/schema.ts";
import { formatNumber } from "../../ui/edtf/format.ts";
import { escapeMarkup, plain, tag } from "../markup.ts";
import type { Voice } from "../voice.ts";
import { LEGEND_WIDTH, legendMarkup } from "./legend.ts";
import { drawMap, type Scene } from "./map.ts";
import { linesOf, textMarkup } from "./text.ts";

/** A picture that stands by itself: SVG markup, and its size in pixels at zoom 1. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}

export interface SheetOptions {
  scene: Scene;
  schema: SchemaResponse;
  voice: Voice;
  title: string;
  /** Who made it and when, in words. */
  made: string;
  /** CSS that brings the fonts along; empty: the reader's machine has them or takes its own. */
  fontFaces: string;
  /** false: the map alone, for a page that has a title of its own. */
  framed?: boolean;
}

const MARGIN = 28;
const COLUMN_GAP = 40;
const TITLE = { size: 20, line: 28, weight: 600 };
const LEAST = { width: 460, height: 240 };

/** "20 entities, 18 ties" */
export const countsOf = ({ network }: Pick<Scene, "network">, { say, language }: Voice): string => {
  const { entities, ties } = network;
  const n = (items: readonly unknown[]) => ({ count: items.length, n: formatNumber(items.length, language) });
  return `${say("entities", n(entities))}, ${say("ties", n(ties))}`;
};

/**
 * Puts the picture together: title and counts above, the map, the legend at its right; on the paper of the theme.
 * The size follows the map: one graph unit is one pixel.
 */
export const drawSheet = ({
  scene,
  schema,
  voice,
  title,
  made,
  fontFaces,
  framed = true,
}: SheetOptions): Picture => {
  const { palette } = scene.look;
  const { markup, box } = drawMap(scene);
  const legend = legendMarkup(scene, schema, voice);
  const map = {
    width: Math.max(LEAST.width, box.x1 - box.x0),
    height: Math.max(LEAST.height, box.y1 - box.y0),
  };
  const width = Math.ceil(MARGIN + map.width + COLUMN_GAP + LEGEND_WIDTH + MARGIN);
  const font = `${TITLE.weight} ${TITLE.size}px ${palette.sans}`;
  const lines = framed ? linesOf(title, width - 2 * MARGIN, font, scene.measure, 3) : [];
  const titles = lines.map((line, index) =>
    textMarkup(line, { x: MARGIN, y: MARGIN + (index + 0.5) * TITLE.line, fill: palette.ink, ...TITLE }),
  );
  const below = MARGIN + lines.length * TITLE.line;
  const note = framed
    ? textMarkup(`${countsOf(scene, voice)} · ${made}`, {
        x: MARGIN,
        y: below + 11,
        size: 12,
        weight: 400,
        fill: palette.ink2,
      })
    : "";
  const top = framed ? below + 46 : MARGIN;
  const body = Math.max(map.height, legend.height);
  const height = Math.ceil(top + body + MARGIN);
  const place = {
    x: MARGIN + (map.width - (box.x1 - box.x0)) / 2 - box.x0,
    y: top + (body - (box.y1 - box.y0)) / 2 - box.y0,
  };
  const at = (x: number, y: number) => `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`;
  const svg = tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...{ width, height, viewBox: `0 0 ${width} ${height}` },
      "font-family": palette.sans,
      role: "img",
      "aria-label": plain(title),
    },
    tag("title", {}, escapeMarkup(plain(title))),
    fontFaces ? tag("style", {}, escapeMarkup(fontFaces)) : "",
    tag("rect", { width, height, fill: palette.paper }),
    ...titles,
    note,
    tag("g", { transform: at(place.x, place.y) }, markup),
    tag("g", { transform: at(width - MARGIN - LEGEND_WIDTH, top) }, legend.markup),
  );
  return { svg, width, height };
};
