/** A colour as #rrggbb. */
export type Hex = `#${string}`;

const channels = (hex: Hex): [number, number, number] => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

/** @returns #rrggbb of three channels of 0 to 255 */
export const toHex = (red: number, green: number, blue: number): Hex =>
  `#${[red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;

/** Mixes `share` (0 to 1) of a colour into another one, in sRGB, as CSS color-mix does. */
export const mix = (colour: Hex, into: Hex, share: number): Hex => {
  const [a, b] = [channels(colour), channels(into)];
  const at = (index: 0 | 1 | 2) => a[index] * share + b[index] * (1 - share);
  return toHex(at(0), at(1), at(2));
};
