import { type EntityType, entityTypes, type Family, families } from "../../../server/contract/vocabulary.ts";
import { type Hex, toHex } from "./colour.ts";

/** The design tokens that the map draws with, as plain colours: WebGL and canvas read no CSS variables. */
export interface Palette {
  paper: Hex;
  raised: Hex;
  lineStrong: Hex;
  ink: Hex;
  ink2: Hex;
  thread: Hex;
  threadCasing: Hex;
  onThread: Hex;
  glyph: Hex;
  types: Record<EntityType, Hex>;
  families: Record<Family, Hex>;
  /** The font families of the interface, ready for a canvas font. */
  sans: string;
}

const kebab = (name: string) => name.replace(/(?!^)[A-Z]/g, "-$&").toLowerCase();

/**
 * Reads the tokens as they hold inside an element now. Done once for a theme.
 * A token may be any CSS colour (color-mix too): the browser computes it, a canvas of one pixel gives its bytes.
 */
export const readPalette = (element: HTMLElement): Palette => {
  const probe = element.appendChild(document.createElement("span"));
  const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const token = (name: string): Hex => {
    probe.style.color = `var(--${name})`;
    if (!context) return "#808080";
    context.fillStyle = getComputedStyle(probe).color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return toHex(red, green, blue);
  };
  const tokens = <K extends string>(prefix: string, names: readonly K[]) =>
    Object.fromEntries(names.map((name) => [name, token(`${prefix}-${kebab(name)}`)])) as Record<K, Hex>;
  const palette: Palette = {
    paper: token("paper"),
    raised: token("raised"),
    lineStrong: token("line-strong"),
    ink: token("ink"),
    ink2: token("ink-2"),
    thread: token("thread"),
    threadCasing: token("thread-casing"),
    onThread: token("on-thread"),
    glyph: token("type-glyph"),
    types: tokens("type", entityTypes),
    families: tokens("fam", families),
    sans: getComputedStyle(element).getPropertyValue("--sans").trim() || "sans-serif",
  };
  probe.remove();
  return palette;
};

/** Calls back when the theme of the page changes. @returns how to stop watching */
export const watchTheme = (changed: () => void): (() => void) => {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme", "class"] });
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", changed);
  return () => {
    observer.disconnect();
    system.removeEventListener("change", changed);
  };
};
