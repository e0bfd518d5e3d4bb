import { append } from "../../../server/contract/append.ts";
import { type Box, boxesMeet, type Point } from "../geometry.ts";
import type { LayoutEntity } from "../layout/request.ts";

/** An entity that takes room on the map: its disc and label as one box around the disc's middle. */
export interface Room {
  id: string;
  width: number;
  height: number;
}

/** Of more entities than this not all labels can be shown: a layout then leaves room for their discs alone. */
export const LABELLED = 400;
const AROUND = 18;
const CELL = 120;
/** More rows of cells than any map has: each cell has a number of its own. */
const ROWS = 2 ** 21;

/** The room of a disc with its label below, or of the disc alone. */
export const roomOf = ({ id, radius, label }: LayoutEntity, labelled = true): Room => {
  const text = (labelled && label.at(-1)) || { width: 0, height: 0 };
  return {
    id,
    width: Math.max(text.width, 2 * radius) + AROUND,
    height: 2 * (radius + text.height) + AROUND,
  };
};

/** The box of a room whose middle stands at a point. */
export const boxAround = ({ x, y }: Point, { width, height }: Omit<Room, "id">): Box => ({
  x0: x - width / 2,
  x1: x + width / 2,
  y0: y - height / 2,
  y1: y + height / 2,
});

/** Boxes that are taken, found by a grid: to ask does not take longer when there are thousands. */
export const createTaken = () => {
  const cells = new Map<number, Box[]>();
  const cellOf = (column: number, row: number) => column * ROWS + row;
  /** Looks at the cells of a box until one is found of which `held` is true. */
  const some = ({ x0, y0, x1, y1 }: Box, held: (cell: number) => boolean): boolean => {
    for (let column = Math.floor(x0 / CELL); column <= Math.floor(x1 / CELL); column += 1)
      for (let row = Math.floor(y0 / CELL); row <= Math.floor(y1 / CELL); row += 1)
        if (held(cellOf(column, row))) return true;
    return false;
  };
  return {
    add: (box: Box): void => {
      some(box, (cell) => {
        append(cells, cell, box);
        return false;
      });
    },
    meets: (box: Box): boolean =>
      some(box, (cell) => cells.get(cell)?.some((other) => boxesMeet(box, other)) ?? false),
  };
};
export type Taken = ReturnType<typeof createTaken>;
