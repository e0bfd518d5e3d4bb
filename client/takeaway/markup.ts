/** What XML 1.0 does not allow in a document at all, not even escaped: control characters, half surrogates. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Marks that turn the direction of all text after them; one left open in a name would turn the whole page. */
const TURNS_TEXT = /[\u202A-\u202E\u2066-\u2069]/gu;

/** A text on one line, with nothing that a file format forbids: what names become before they are written. */
export const plain = (text: string): string =>
  text
    .replace(/[\s\u0085]+/gu, " ")
    .replace(/\p{Cc}/gu, "")
    .replace(NOT_IN_XML, "")
    .replace(TURNS_TEXT, "");

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as content or attribute value of XML and HTML. Line breaks stay; what XML forbids goes. */
export const escapeMarkup = (text: string): string =>
  text
    .replace(NOT_IN_XML, "")
    .replace(TURNS_TEXT, "")
    .replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

type Attributes = Readonly<Record<string, string | number | undefined>>;

const written = (value: string | number): string =>
  typeof value === "number" ? String(Math.round(value * 100) / 100) : escapeMarkup(value);

/**
 * One element of XML or HTML.
 * @param attributes escaped here; numbers are rounded to hundredths; undefined ones are left out
 * @param children markup already, never bare text: use `escapeMarkup`
 */
export const tag = (name: string, attributes: Attributes, ...children: readonly string[]): string => {
  const list = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${written(value)}"`))
    .join("");
  return children.length === 0 ? `<${name}${list}/>` : `<${name}${list}>${children.join("")}</${name}>`;
};
