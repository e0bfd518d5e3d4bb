/** The numbers of the visual language (docs/look.md, section 4), in CSS pixels. */

/** Radius of an entity at zoom 1. @param degree how many ties it has on the map */
export const entityRadius = (degree: number): number => Math.min(30, 7 + 4 * Math.sqrt(degree));

/** Width of a tie's line. @param claims how many claims it sums up */
export const tieWidth = (claims: number): number => Math.min(6, 1.9 + 1.1 * Math.log2(Math.max(1, claims)));

/** The least radius, as drawn, at which an icon can be told. */
export const ICON_FROM = 9;

/** Air between a line and the disc it ends at. */
export const AIR = 3.5;

export const SELECTED_WIDTH = 3;
export const CASING_WIDTH = 12;
export const DIMMED = 0.25;

/** Ring of the hovered, the selected and the focused: width, and how far outside the disc its middle lies. */
export const rings = {
  hovered: { width: 1.5, out: 3 },
  selected: { width: 2.5, out: 4.5 },
  focused: { width: 2, out: 8.5 },
} as const;
