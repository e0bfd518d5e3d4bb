import { CASING_WIDTH } from "../../map/appearance/measures.ts";
import type { PointOnStrand, StrandPath } from "../../map/geometry.ts";
import type { TieAttributes } from "../../map/graph/attributes.ts";
import { tag } from "../markup.ts";

/** What a line looks like: the same attributes as those that the map's shader draws from. */
export type Line = Pick<TieAttributes, "size" | "color" | "pattern" | "arrow" | "casing">;

const [PLANNED, ALLEGED, DENIED] = [1, 2, 3];
const CROSS = { every: 18, arm: 3.4, width: 1.5 };
const number = (value: number) => Math.round(value * 100) / 100;
const at = ({ x, y }: { x: number; y: number }) => `${number(x)} ${number(y)}`;

/** Path data of a strand from t = 0 to `until`: a straight line, or the arc of a circle through its middle. */
const course = (path: StrandPath, until: number): string => {
  const [from, middle, to] = [path.at(0), path.at(until / 2), path.at(until)];
  const chord = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(chord.x, chord.y);
  const side = chord.x * (middle.y - from.y) - chord.y * (middle.x - from.x);
  const bow = length === 0 ? 0 : Math.abs(side) / length;
  if (bow < 0.2) return `M${at(from)}L${at(to)}`;
  const radius = number((length * length) / (8 * bow) + bow / 2);
  return `M${at(from)}A${radius} ${radius} 0 0 ${side < 0 ? 1 : 0} ${at(to)}`;
};

const beside = ({ x, y, angle }: PointOnStrand, along: number, across: number): string =>
  at({
    x: x + Math.cos(angle) * along - Math.sin(angle) * across,
    y: y + Math.sin(angle) * along + Math.cos(angle) * across,
  });

const dashes = (pattern: number): Record<string, string | number> => {
  if (pattern === PLANNED) return { "stroke-dasharray": "8 5" };
  if (pattern === ALLEGED)
    return { "stroke-dasharray": "0.01 5.39", "stroke-dashoffset": -2.7, "stroke-linecap": "round" };
  return {};
};

const strokeWidth = ({ pattern, size }: Line): number =>
  pattern === ALLEGED ? size * 1.4 : pattern === DENIED ? size * 0.6 : size;

const crosses = (path: StrandPath, until: number, color: string): string => {
  const reach = path.length * until;
  const count = Math.floor((reach + CROSS.every / 2) / CROSS.every);
  const marks = Array.from({ length: count }, (_, index) => {
    const middle = path.at((CROSS.every * (index + 0.5)) / path.length);
    const { arm } = CROSS;
    return `M${beside(middle, -arm, -arm)}L${beside(middle, arm, arm)}M${beside(middle, arm, -arm)}L${beside(middle, -arm, arm)}`;
  });
  return marks.length === 0
    ? ""
    : tag("path", { d: marks.join(""), fill: "none", stroke: color, "stroke-width": CROSS.width });
};

/**
 * A tie's line as vectors, with the measures of the map's shader (map/programs/thread.frag.ts): happened solid,
 * planned dashed, alleged dotted, denied a hair line with crosses; an arrowhead at the object; a casing under it.
 */
export const threadMarkup = (path: StrandPath, line: Line): string => {
  if (path.length <= 0) return "";
  const head = line.arrow ? Math.min(8 + line.size / 2, path.length) : 0;
  const until = 1 - (head * 0.8) / path.length;
  const { color } = line;
  const casing = line.casing
    ? tag("path", {
        d: course(path, 1),
        fill: "none",
        stroke: line.casing,
        "stroke-width": CASING_WIDTH,
        "stroke-linecap": "round",
      })
    : "";
  const stroke = { fill: "none", stroke: color, "stroke-width": strokeWidth(line), ...dashes(line.pattern) };
  const tip = path.at(1);
  const back = path.at(1 - head / path.length);
  const arrow = head
    ? tag("path", {
        d: `M${at(tip)}L${beside(back, 0, head / 2)}L${beside(back, 0, -head / 2)}Z`,
        fill: color,
      })
    : "";
  return [
    casing,
    tag("path", { d: course(path, until), ...stroke }),
    line.pattern === DENIED ? crosses(path, until, color) : "",
    arrow,
  ].join("");
};
