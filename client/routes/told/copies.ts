import { plain } from "../../takeaway/markup.ts";
import type { ToldRoute } from "./route.ts";
import type { Telling, ToldHop } from "./told.ts";

type Words = Pick<Telling, "say">;

const quoted = (text: string): string => `«${plain(text)}»`;
const factsOf = ({ facts, order }: ToldHop, { say }: Words): string[] => [
  ...facts,
  ...(order === "possible" ? [say("time.possible")] : []),
];

const hopText = (hop: ToldHop, index: number, words: Words): string => {
  const { source, quote, sentence } = hop;
  const facts = factsOf(hop, words);
  return [
    `${index + 1}. ${plain(sentence)}${facts.length > 0 ? ` (${plain(facts.join(" · "))})` : ""}`,
    ...(quote ? [`   ${quoted(quote.text)}`] : []),
    `   ${plain([source.title, ...(source.day ? [source.day] : [])].join(", "))}`,
  ].join("\n");
};

/** A route as plain text: its stations, then each hop with its quote and source. */
export const textOf = ({ title, facts, hops }: ToldRoute, words: Words): string =>
  `${[
    plain(title),
    plain(facts.join(" · ")),
    "",
    ...hops.flatMap((hop, index) => (hop ? [hopText(hop, index, words)] : [])),
  ].join("\n")}\n`;

/** A text on one line in which Markdown and HTML find nothing of theirs. */
export const escapeMarkdown = (text: string): string =>
  plain(text)
    .replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`)
    .replaceAll("&", "&amp;");

/** An address that may stand in brackets; null when it is none of the web: a source may carry anything. */
const webAddress = (address: string): string | null => {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href.replaceAll("(", "%28").replaceAll(")", "%29");
};

const link = (words: string, address: string | null): string => {
  const safe = address && webAddress(address);
  return safe ? `[${escapeMarkdown(words)}](${safe})` : escapeMarkdown(words);
};

const hopMarkdown = (hop: ToldHop, index: number, words: Words, origin: string): string => {
  const { source, quote, sentence } = hop;
  const facts = factsOf(hop, words);
  const read = [
    link(source.title, source.here && new URL(source.here, origin).href),
    ...(source.day ? [escapeMarkdown(source.day)] : []),
    ...(source.url && webAddress(source.url) ? [link(words.say("original"), source.url)] : []),
  ];
  return [
    `${index + 1}. **${escapeMarkdown(sentence)}**${facts.length > 0 ? ` (${escapeMarkdown(facts.join(" · "))})` : ""}`,
    ...(quote ? [`   > ${escapeMarkdown(quoted(quote.text))}`] : []),
    `   ${read.join(" · ")}`,
  ].join("\n\n");
};

/**
 * A route as Markdown: a heading, then each hop with its quote and links to its source.
 * @param origin where this Mitos answers, for links into its articles
 */
export const markdownOf = ({ title, facts, hops }: ToldRoute, words: Words, origin: string): string =>
  `${[
    `## ${escapeMarkdown(title)}`,
    escapeMarkdown(facts.join(" · ")),
    ...hops.flatMap((hop, index) => (hop ? [hopMarkdown(hop, index, words, origin)] : [])),
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
