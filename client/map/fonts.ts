import { forgetWidths } from "./labels/measure.ts";

const PATIENCE = 1500;

/**
 * Waits for the fonts of the labels, so that they are measured as they will be drawn; no longer than a moment: where
 * a font does not come, the next one in the family is measured.
 * @param late called when they have come after that moment: what was measured until then holds no more
 */
export const labelFontsReady = async (sans: string, late: () => void): Promise<void> => {
  const fonts = Promise.allSettled(
    [`550 12.5px ${sans}`, `500 11px ${sans}`].map((font) => document.fonts.load(font, "Ωω Aa")),
  );
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  const inTime = await Promise.race([fonts, patience]);
  forgetWidths();
  if (inTime) return;
  void fonts.then(() => {
    forgetWidths();
    late();
  });
};
