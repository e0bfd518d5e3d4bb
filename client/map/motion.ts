/** @returns milliseconds of a CSS time ("420ms", ".42s": a built page has the shorter one); 0 when it is none */
export const milliseconds = (time: string): number => {
  const value = Number.parseFloat(time);
  if (!Number.isFinite(value)) return 0;
  return /\dms\s*$/u.test(time) ? value : value * 1000;
};

/** How long what moves on the map takes, by the tokens: 0 for those who want no motion. */
export const mapMotion = (): number =>
  milliseconds(getComputedStyle(document.documentElement).getPropertyValue("--m-map"));
