import { type KeyboardEvent, useState } from "react";

/** The cell that the keyboard is at: a row of the table as it is sorted now, and a column. */
export interface Place {
  row: number;
  column: number;
}

const PAGE = 10;

const moved = ({ row, column }: Place, event: KeyboardEvent, rows: number, columns: number): Place | null => {
  const far = event.ctrlKey || event.metaKey;
  const to: Record<string, Place> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? rows - 1 : row, column: columns - 1 },
  };
  const next = to[event.key];
  if (!next) return null;
  const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
  return { row: within(next.row, rows), column: within(next.column, columns) };
};

/** Keeps the cell that the keyboard is at within a table, and moves it by the keys of a grid. */
export const useCursor = (rows: number, columns: number, onMove: (place: Place) => void) => {
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const at = { row: Math.min(place.row, Math.max(0, rows - 1)), column: Math.min(place.column, columns - 1) };
  const go = (next: Place) => {
    setPlace(next);
    onMove(next);
  };
  return {
    at,
    go,
    /** @returns whether the key moved it */
    pressed: (event: KeyboardEvent): boolean => {
      const next = moved(at, event, rows, columns);
      if (next) {
        event.preventDefault();
        go(next);
      }
      return next !== null;
    },
  };
};
