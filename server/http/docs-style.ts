/** The style of the docs page: the page's own paper, ink and thread, in light and dark. */
export const docsStyle = `
:root { color-scheme: light dark;
  --paper: light-dark(#f6f5f0, #14181d); --panel: light-dark(#fdfcfa, #1a1f25); --sunken: light-dark(#efede6, #10141a);
  --line: light-dark(#dfdcd3, #2d343c); --ink: light-dark(#1d2329, #e8eaec); --ink-2: light-dark(#4d555d, #b1b8bf);
  --thread: light-dark(#8a0f59, #f58cc3); --get: light-dark(#2562bb, #7fb0f5); --post: light-dark(#26744a, #6fc795); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 "Inter Variable", Inter, system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 3rem 1.25rem 6rem; }
h1 { font-size: 2rem; letter-spacing: -0.02em; margin: 0; }
h1 + p { margin: 0.25rem 0 1.5rem; color: var(--ink-2); }
h2 { font-size: 1.3rem; margin: 3.5rem 0 1rem; }
h3 { font-size: 1.05rem; margin: 0; font-weight: 600; }
h4 { font-size: 0.85rem; margin: 1.25rem 0 0.25rem; color: var(--ink-2); font-weight: 600; }
a { color: var(--thread); }
code, pre { font-family: "JetBrains Mono Variable", ui-monospace, Menlo, Consolas, monospace; font-size: 0.875em; }
pre { background: var(--sunken); border: 1px solid var(--line); border-radius: 6px; padding: 0.75rem 1rem; overflow-x: auto; margin: 0.25rem 0 0; }
nav { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 0.25rem 1.5rem; }
nav a { display: block; padding: 0.2rem 0; text-decoration: none; color: var(--ink); }
nav a:hover code { text-decoration: underline; }
article { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem 1.5rem; margin-top: 1rem; scroll-margin-top: 1rem; }
article > p { margin: 0.5rem 0 0; max-width: 46rem; }
.call { display: flex; gap: 0.6rem; align-items: baseline; margin-bottom: 0.5rem; flex-wrap: wrap; }
.call code { font-size: 1rem; font-weight: 600; overflow-wrap: anywhere; }
.method { font-weight: 700; font-size: 0.75rem; letter-spacing: 0.06em; text-transform: uppercase; }
.get { color: var(--get); } .post, .put, .delete { color: var(--post); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
td, th { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-top: 1px solid var(--line); }
th { font-weight: 400; width: 11rem; } td:nth-child(2) { width: 20rem; } td:last-child { color: var(--ink-2); }
tr:first-child > * { border-top: 0; }
`;
