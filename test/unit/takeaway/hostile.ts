import fc from "fast-check";
import { SaxesParser } from "saxes";

/** Names that break careless writers: markup, quotes, line breaks, control signs, half emoji, direction marks, formulas. */
const pieces = [
  ...[
    "<",
    ">",
    "&",
    '"',
    "'",
    "&amp;",
    "</text>",
    "]]>",
    "<!--",
    "<script>alert(1)</script>",
    "\n",
    "\r\n",
    "\t",
  ],
  ...[
    "\u0000",
    "\u0007",
    "\u001b",
    "\u0085",
    "\ufffe",
    "\ud83d",
    "\udc00",
    "😀",
    "👩‍👧",
    "\u202e",
    "\u2066",
    "שלום",
    "مرحبا",
  ],
  ...["=1+1", "@SUM", "+", "-", ",", ";", "|", "Κιμ", "Ν. Κορέα", " ", "김정은", "../../etc"],
];
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 6 })
  .map((parts) => parts.join(""));

/** What an independent, strict XML parser finds: element names with their attributes, and all text. Throws if it is no XML. */
export const readXml = (xml: string) => {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  let text = "";
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => elements.push({ name, attributes: { ...attributes } }));
  parser.on("text", (part) => {
    text += part;
  });
  parser.write(xml).close();
  return { elements, text, named: (name: string) => elements.filter((element) => element.name === name) };
};
