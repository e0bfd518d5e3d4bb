import type { Disc } from "../../map/geometry.ts";
import type { EntityAttributes } from "../../map/graph/attributes.ts";
import { tag } from "../markup.ts";

/** What a disc looks like: the same attributes as those that the map draws from; `image` is the icon's markup. */
export type Mark = Pick<EntityAttributes, "color" | "borderColor" | "borderSize" | "iconColor" | "image">;

/** The icon's own grid of 24, and the air around it in the disc's box. */
const GRID = 42;
const AIR = 9;
/** Borders are measured as in sigma's border program, of which two units make a pixel (see map/appearance/paint.ts). */
const BORDER_UNITS = 2;

/** An entity's mark as vectors: a disc, or a ring, with its icon on it. */
export const discMarkup = ({ x, y, r }: Disc, mark: Mark): string => {
  const border = mark.borderSize / BORDER_UNITS;
  const disc = tag("circle", {
    cx: x,
    cy: y,
    r: r - border / 2,
    fill: mark.color,
    stroke: mark.borderColor,
    "stroke-width": border,
  });
  if (!mark.image) return disc;
  const scale = (2 * r) / GRID;
  const place = [x - r + AIR * scale, y - r + AIR * scale].map((value) => Math.round(value * 100) / 100);
  const icon = tag(
    "g",
    {
      transform: `translate(${place.join(" ")}) scale(${Math.round(scale * 10000) / 10000})`,
      fill: "none",
      stroke: mark.iconColor,
      "stroke-width": 2.25,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    },
    mark.image,
  );
  return disc + icon;
};
