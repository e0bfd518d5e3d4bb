import type { Palette } from "../../map/appearance/palette.ts";

/** The printed page's own style: paper, ink, serif quotes, no break inside what belongs together. */
export const briefStyle = ({ ink, ink2, lineStrong, thread, families, sans }: Palette): string => `
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 10px ${sans}; } }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { max-width: 860px; margin: 0 auto; padding: 40px 32px 64px; font: 14px/1.5 ${sans}; color: ${ink}; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 26px; line-height: 1.25; font-weight: 650; text-wrap: balance; }
h2 { margin: 36px 0 12px; padding-bottom: 6px; border-bottom: 1px solid ${lineStrong}; font-size: 16px; font-weight: 650; break-after: avoid; }
h3 { font-size: 15px; font-weight: 600; line-height: 1.4; break-after: avoid; }
.made, .facts, .where, .screen, .kind { color: ${ink2}; font-size: 12.5px; }
.made { margin-top: 6px; }
.screen { margin-top: 4px; }
.map svg { display: block; width: 100%; height: auto; max-height: 230mm; border: 1px solid #e4e1d8; border-radius: 6px; }
.tie { padding: 14px 0; }
.tie + .tie { border-top: 1px solid #e4e1d8; }
h3 svg { display: inline-block; width: 30px; height: 14px; margin-right: 8px; vertical-align: -2px; }
.claim { margin-top: 8px; break-inside: avoid; }
.facts b { font-weight: 600; color: ${ink}; }
figure { margin-top: 8px; padding-left: 12px; border-left: 3px solid ${ink2}; break-inside: avoid; }
${Object.entries(families)
  .map(([family, colour]) => `.${family} figure { border-color: ${colour}; }`)
  .join("\n")}
blockquote { font: 15px/1.55 "Literata Variable", Literata, Georgia, "Times New Roman", serif; color: ${ink2}; }
mark { padding: 1px 0; background: #f8ead0; color: ${ink}; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.where { margin-top: 4px; }
a { color: ${thread}; text-underline-offset: 2px; }
.entities { width: 100%; border-collapse: collapse; }
.entities td { padding: 7px 12px 7px 0; border-top: 1px solid #e4e1d8; vertical-align: top; }
.entities tr { break-inside: avoid; }
.entities tr:first-child td { border-top: 0; }
.entities td:last-child { padding-right: 0; text-align: right; white-space: nowrap; }
.name { font-weight: 600; }
.mark { width: 28px; }
.mark svg { display: block; width: 20px; height: 20px; }
.map, h3 svg, .mark svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
@media print {
  body { max-width: none; padding: 0; font-size: 11pt; }
  .screen { display: none; }
  .where a.out::after { display: inline-block; margin-left: 3px; content: "(" attr(href) ")"; color: ${ink2}; }
}
`;
