import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const assets = join("dist", "client", "assets");

/** A file of the build by the name of its part; rolldown puts a hash behind it. */
const part = (name) => {
  const found = readdirSync(assets).filter((file) => file.startsWith(`${name}-`) && file.endsWith(".js"));
  if (found.length !== 1)
    throw new Error(`dist/client/assets has ${found.length} files ${name}-*.js; build the page first.`);
  return found[0];
};

/** A part with all that it imports, directly or through others. */
const withImports = (file, known = new Set()) => {
  if (known.has(file)) return known;
  known.add(file);
  const text = readFileSync(join(assets, file), "utf8");
  for (const [, imported] of text.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)) withImports(imported, known);
  return known;
};

// index.html names the entry; the page then asks for the drawing, and that for a layout of the first network
const page = readFileSync(join("dist", "client", "index.html"), "utf8");
const entry = [...page.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(([, file]) => file);
const first = [...entry, part("DrawnMap"), part("worker")].flatMap((file) => [...withImports(file)]);

// test/browser/page.test.ts compares this with what a browser really asks for
export default [
  {
    name: "First load: all script until the map is drawn",
    path: [...new Set(first), "../before-paint.js"].map((file) => join(assets, file)),
    gzip: true,
    limit: "300 kB",
  },
];
