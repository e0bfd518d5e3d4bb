import type { EntityType } from "../../../server/contract/vocabulary.ts";

export type IconUrls = Partial<Record<EntityType, string>>;

/**
 * Turns the icons of a sheet of entity marks into images for sigma: black strokes (sigma tints them) with air around
 * them, so that they do not bleed at the rim of the disc.
 * @param sheet holds one element with `data-type` for each entity type, with a lucide svg (24 by 24) inside
 */
export const iconUrls = (sheet: HTMLElement): IconUrls => {
  const urls: IconUrls = {};
  for (const mark of sheet.querySelectorAll<HTMLElement>("[data-type]")) {
    const strokes = mark.querySelector("svg")?.innerHTML ?? "";
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="-9 -9 42 42" fill="none" stroke="#000" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round">${strokes}</svg>`;
    urls[mark.dataset.type as EntityType] = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  }
  return urls;
};
