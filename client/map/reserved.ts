import type { Box } from "./geometry.ts";

const AIR = 8;

/**
 * Where something else stands on the map: every element of the page with `data-map-reserved` that lies over it.
 * Labels and entities keep clear of these.
 * @returns boxes in pixels around the middle of the container, y downwards; the inset's first
 */
export const reservedBoxes = (container: HTMLElement): Box[] => {
  const map = container.getBoundingClientRect();
  const middle = { x: map.left + map.width / 2, y: map.top + map.height / 2 };
  const marked = [...document.querySelectorAll<HTMLElement>("[data-map-reserved]")];
  const inOrder = marked.sort(
    (a, b) => Number(b.dataset.mapReserved === "inset") - Number(a.dataset.mapReserved === "inset"),
  );
  return inOrder
    .map((element) => element.getBoundingClientRect())
    .filter(
      ({ width, left, right, top, bottom }) =>
        width > 0 && left < map.right && right > map.left && top < map.bottom && bottom > map.top,
    )
    .map(({ left, top, right, bottom }) => ({
      x0: left - middle.x - AIR,
      y0: top - middle.y - AIR,
      x1: right - middle.x + AIR,
      y1: bottom - middle.y + AIR,
    }));
};
