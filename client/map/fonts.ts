import { forgetWidths } from "./labels/measure.ts";

const PATIENCE = 1500;

/**
 * Waits for the fonts of the labels, so that they are measured as they will be drawn; no longer than a moment: where
 * a font does not come, the next one in the family is measured.
 */
export const labelFontsReady = async (sans: string): Promise<void> => {
  const fonts = [`550 12.5px ${sans}`, `500 11px ${sans}`].map((font) => document.fonts.load(font, "Ωω Aa"));
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([Promise.allSettled(fonts), patience]);
  forgetWidths();
};
