import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const built = "dist/client";

/**
 * What a browser loads before the page can do anything: all scripts that index.html names. Vite lists there the entry and
 * every module that it imports, directly or through others.
 */
const page = readFileSync(join(built, "index.html"), "utf8");
const first = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = ""]) => join(built, file));
if (first.length === 0) throw new Error("dist/client/index.html names no script; build the page first.");

/** A part that is loaded apart, with the modules that it imports. */
const withImports = (file, known) => {
  if (known.has(file)) return known;
  known.add(file);
  const text = readFileSync(join(built, "assets", file), "utf8");
  for (const [, imported] of text.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)) withImports(imported, known);
  return known;
};
const map = readdirSync(join(built, "assets")).filter((file) => /^DrawnMap-.*\.js$/.test(file));
const drawing = map
  .flatMap((file) => [...withImports(file, new Set())])
  .map((file) => join(built, "assets", file));

export default [
  { name: "First load", path: first, gzip: true, limit: "300 kB" },
  // measured only: the drawing comes while the page stands and asks for its first network
  { name: "First load and the drawing of the map", path: [...new Set([...first, ...drawing])], gzip: true },
];
