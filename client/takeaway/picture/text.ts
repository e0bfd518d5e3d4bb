import { escapeMarkup, plain, tag } from "../markup.ts";
import { type Measure, TO_BASELINE } from "./pen.ts";

interface Style {
  x: number;
  /** The middle of the line. */
  y: number;
  size: number;
  weight: number;
  fill: string;
  anchor?: "end";
}

/** One line of text, its middle at a height. Baselines are worked out here: not every program knows the others. */
export const textMarkup = (text: string, { x, y, size, weight, fill, anchor }: Style): string =>
  tag(
    "text",
    { x, y: y + size * TO_BASELINE, "font-size": size, "font-weight": weight, fill, "text-anchor": anchor },
    escapeMarkup(plain(text)),
  );

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The text, cut with an ellipsis where it is wider than the room. Never cuts an emoji or an accent in two. */
export const cutTo = (text: string, room: number, font: string, measure: Measure): string => {
  if (measure(text, font) <= room) return text;
  const signs = [...graphemes.segment(text)].map(({ segment }) => segment);
  while (signs.length > 1 && measure(`${signs.join("")}…`, font) > room) signs.pop();
  return `${signs.join("").trimEnd()}…`;
};

/** Breaks a text at its spaces into lines that fit; a word that is too long is cut. @param most lines at most */
export const linesOf = (
  text: string,
  room: number,
  font: string,
  measure: Measure,
  most: number,
): string[] => {
  const lines: string[] = [];
  for (const word of plain(text).trim().split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && (measure(longer, font) <= room || lines.length === most))
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => cutTo(line, room, font, measure));
};
