import type { Box } from "../../map/geometry.ts";
import { escapeMarkup, plain, tag } from "../markup.ts";

/** From the middle of a line of text to its baseline, as a share of the size: half of Inter's ascent less descent. */
export const TO_BASELINE = 0.364;
const anchors: Partial<Record<CanvasTextAlign, string>> = { center: "middle", right: "end", end: "end" };

/** Width of a text in a canvas font, in pixels. */
export type Measure = (text: string, font: string) => number;

type Shape = (paint: Record<string, string | number>) => string;
const numbers = (font: string): { weight: string; size: number } => {
  const [, weight = "400", size = "12"] = /^(\d+) ([\d.]+)px/.exec(font) ?? [];
  return { weight, size: Number(size) };
};

/**
 * Writes SVG by the calls of a 2D canvas: what the layers of the map draw becomes vectors, so that a picture that is
 * taken away cannot differ from the map. It knows what those layers use: discs, round boxes, texts, one turn at a time.
 */
export class SvgPen {
  font = "400 12px sans-serif";
  fillStyle = "#000000";
  strokeStyle = "#000000";
  lineWidth = 1;
  lineJoin = "miter";
  textAlign: CanvasTextAlign = "left";
  textBaseline = "middle";
  /** Room that the texts take, as if none were turned. */
  readonly texts: Box[] = [];
  readonly #measure: Measure;
  readonly #marks: string[] = [];
  #shape: Shape | null = null;
  #move = { x: 0, y: 0, angle: 0 };

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  get markup(): string {
    return this.#marks.join("\n");
  }
  clearRect(): void {}
  beginPath(): void {
    this.#shape = null;
  }
  arc(cx: number, cy: number, r: number): void {
    this.#shape = (paint) => tag("circle", { cx, cy, r, ...paint });
  }
  roundRect(x: number, y: number, width: number, height: number, rx: number): void {
    this.#shape = (paint) => tag("rect", { x, y, width, height, rx, ...paint });
  }
  fill(): void {
    if (this.#shape) this.#marks.push(this.#shape({ fill: this.fillStyle }));
  }
  stroke(): void {
    const paint = { fill: "none", stroke: this.strokeStyle, "stroke-width": this.lineWidth };
    if (this.#shape) this.#marks.push(this.#shape(paint));
  }
  save(): void {}
  translate(x: number, y: number): void {
    this.#move = { x, y, angle: 0 };
  }
  rotate(angle: number): void {
    this.#move = { ...this.#move, angle };
  }
  restore(): void {
    this.#move = { x: 0, y: 0, angle: 0 };
  }
  strokeText(text: string, x: number, y: number): void {
    const paint = {
      fill: "none",
      stroke: this.strokeStyle,
      "stroke-width": this.lineWidth,
      "stroke-linejoin": this.lineJoin,
      "aria-hidden": "true",
    };
    this.#write(text, x, y, paint);
  }
  fillText(text: string, x: number, y: number): void {
    this.#write(text, x, y, { fill: this.fillStyle });
  }

  #write(text: string, x: number, y: number, paint: Record<string, string | number>): void {
    const { weight, size } = numbers(this.font);
    const { x: dx, y: dy, angle } = this.#move;
    const width = this.#measure(text, this.font);
    const left = x + dx - width * ({ center: 0.5, right: 1, end: 1, left: 0, start: 0 }[this.textAlign] ?? 0);
    this.texts.push({ x0: left, y0: y + dy - size, x1: left + width, y1: y + dy + size });
    const turned =
      angle === 0 ? undefined : `rotate(${Math.round((angle * 18000) / Math.PI) / 100} ${dx} ${dy})`;
    this.#marks.push(
      tag(
        "text",
        {
          x: x + dx,
          y: y + dy + (this.textBaseline === "middle" ? size * TO_BASELINE : 0),
          "font-size": size,
          "font-weight": weight,
          "text-anchor": anchors[this.textAlign],
          transform: turned,
          ...paint,
        },
        escapeMarkup(plain(text)),
      ),
    );
  }
}
