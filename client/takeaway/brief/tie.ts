import type { TieTypeInfo } from "../../../server/contract/schema.ts";
import type { Claim, Tie } from "../../../server/contract/ties.ts";
import { modalities } from "../../../server/contract/vocabulary.ts";
import { modalityOf } from "../../map/exploration/state.ts";
import { strandPath } from "../../map/geometry.ts";
import { splitSentence } from "../../ui/Evidence.tsx";
import { formatDay, formatEdtf, formatNumber } from "../../ui/edtf/format.ts";
import { sentenceFrom, sentenceWords, toldOf } from "../../ui/sentence.ts";
import { escapeMarkup, tag } from "../markup.ts";
import { threadMarkup } from "../picture/thread.ts";
import type { Voice } from "../voice.ts";

/** What the ties of a brief are told with. */
export interface Telling {
  voice: Voice;
  /** The name of an entity, by its id. */
  name: (id: string) => string;
  tieType: (id: string) => TieTypeInfo | undefined;
  colourOf: (tie: Tie) => string;
  /** Where Mitos answers, for links into its articles: "http://127.0.0.1:4747". */
  origin: string;
}

const glyph = (tie: Tie, { tieType, colourOf }: Telling): string => {
  const line = { size: 2.5, color: colourOf(tie), pattern: modalities.indexOf(modalityOf(tie)), casing: "" };
  const path = strandPath({ x: 0, y: 7, r: 0 }, { x: 30, y: 7, r: 0 }, { offset: 0, bend: 0 });
  const arrow = tieType(tie.type)?.symmetric ? 0 : 1;
  return tag("svg", { viewBox: "0 0 30 14", "aria-hidden": "true" }, threadMarkup(path, { ...line, arrow }));
};

/** A link, when the address is one of the web: a source may carry anything. `out`: on paper its address is written. */
const link = (href: string | null, words: string, out = false): string[] =>
  href !== null && /^https?:\/\//i.test(href)
    ? [tag("a", { href, class: out ? "out" : undefined }, escapeMarkup(words))]
    : [];

const sourceLine = (claim: Claim, start: number | null, { voice, origin }: Telling): string => {
  const { source } = claim;
  const { say, sayUi, language } = voice;
  const article = source.kind === "Article";
  const query = start === null ? "" : `?claim=${encodeURIComponent(claim.id)}&at=${start}`;
  const here = article ? `${origin}/articles/${encodeURIComponent(source.id)}${query}` : null;
  const parts = [
    escapeMarkup(`${sayUi(article ? "article" : "dataset")}: ${source.title}`),
    ...(source.publishedOn ? [escapeMarkup(formatDay(source.publishedOn, language))] : []),
    ...link(source.url, say("sourceText"), true),
    ...link(here, say("inMitos")),
  ];
  return tag("figcaption", { class: "where" }, parts.join(" · "));
};

const claimMarkup = (claim: Claim, telling: Telling): string => {
  const { say, sayUi, language } = telling.voice;
  const facts = [
    tag("b", {}, escapeMarkup(sayUi(claim.modality))),
    escapeMarkup(claim.when ? formatEdtf(claim.when, language, sayUi) : sayUi("undated")),
    ...(claim.at === null ? [] : [escapeMarkup(say("at", { name: telling.name(claim.at) }))]),
    ...(claim.attributedTo.length === 0
      ? []
      : [escapeMarkup(say("accordingTo", { names: claim.attributedTo.map(telling.name).join(", ") }))]),
    escapeMarkup(say("confidence", { value: formatNumber(claim.confidence, language, 2) })),
  ];
  const lang = claim.source.lang ?? undefined;
  const quotes = claim.evidence.map((evidence) => {
    const [before, quote, after] = splitSentence(evidence).map(escapeMarkup);
    const sentence = `${before ?? ""}${tag("mark", {}, quote ?? "")}${after ?? ""}`;
    return tag(
      "figure",
      {},
      tag("blockquote", { lang }, sentence),
      sourceLine(claim, evidence.start, telling),
    );
  });
  const row = tag(
    "figure",
    {},
    tag("p", { class: "facts" }, escapeMarkup(say("row"))),
    sourceLine(claim, null, telling),
  );
  const told = quotes.length > 0 ? quotes : [row];
  return tag("div", { class: "claim" }, tag("p", { class: "facts" }, facts.join(" · ")), ...told);
};

/** A tie in words: who, what, whom, with its line; then each claim: did it happen, when, its quotes and sources. */
export const tieMarkup = (tie: Tie, claims: readonly Claim[], telling: Telling): string => {
  const { voice, name, tieType } = telling;
  const type = tieType(tie.type);
  const [only, ...more] = claims;
  const told = only && more.length === 0 ? only : toldOf(tie);
  const words = type ? sentenceWords(type, told, voice.language) : tie.type;
  const [subject, object] = [tie.subject, tie.object].map((id) => tag("bdi", {}, escapeMarkup(name(id))));
  const said = [subject ?? "", escapeMarkup(words), object ?? ""] as const;
  const heading = tag(
    "h3",
    {},
    glyph(tie, telling),
    type ? sentenceFrom(...said, type, voice.language) : said.join(" "),
  );
  const family = type?.family ?? "structure";
  return tag(
    "section",
    { class: `tie ${family}` },
    heading,
    ...claims.map((claim) => claimMarkup(claim, telling)),
  );
};
