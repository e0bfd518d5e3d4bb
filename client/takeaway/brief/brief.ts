import { append } from "../../../server/contract/append.ts";
import type { Entity } from "../../../server/contract/entities.ts";
import type { Claim, Network } from "../../../server/contract/ties.ts";
import { formatNumber } from "../../ui/edtf/format.ts";
import { nameOf } from "../../ui/names.ts";
import { escapeMarkup, plain, tag } from "../markup.ts";
import { discMarkup } from "../picture/disc.ts";
import { exampleMarks } from "../picture/examples.ts";
import { countsOf, drawSheet, type SheetOptions } from "../picture/sheet.ts";
import { briefStyle } from "./style.ts";
import { type Telling, tieMarkup } from "./tie.ts";

/** What a brief is made of. The scene's look should be the light one: a brief is for paper. */
export interface BriefOptions extends Omit<SheetOptions, "framed"> {
  claims: readonly Claim[];
  /** Entities that the claims name, besides those of the scene: places, speakers. */
  named: readonly Entity[];
  /** Where Mitos answers, for links into its articles. */
  origin: string;
}

const MARK = 10;

const entityRowMarkup = (entity: Entity, { scene, schema, voice }: BriefOptions): string => {
  const { language, say } = voice;
  const type = schema.entityTypes.find(({ id }) => id === entity.type)?.label[language] ?? entity.type;
  const box = { x: MARK, y: MARK, r: MARK };
  const mark = tag(
    "svg",
    { viewBox: `0 0 ${2 * MARK} ${2 * MARK}`, "aria-hidden": "true" },
    discMarkup(box, exampleMarks(scene.look)[entity.type]),
  );
  const shown = nameOf(entity, language);
  const others = [...new Set([entity.nameEl, entity.nameEn, ...entity.aliases])].filter(
    (name): name is string => name !== null && name !== shown,
  );
  const also =
    others.length > 0
      ? [tag("p", { class: "kind" }, escapeMarkup(say("alsoKnown", { names: others.join(", ") })))]
      : [];
  const wikidata = /^Q\d+$/.test(entity.wikidata ?? "")
    ? tag("a", { href: `https://www.wikidata.org/wiki/${entity.wikidata}` }, `Wikidata ${entity.wikidata}`)
    : "";
  return tag(
    "tr",
    {},
    tag("td", { class: "mark" }, mark),
    tag("td", {}, tag("bdi", { class: "name" }, escapeMarkup(shown)), ...also),
    tag("td", { class: "kind" }, escapeMarkup(type)),
    tag("td", {}, wikidata),
  );
};

const byTie = (claims: readonly Claim[]): ReadonlyMap<string, Claim[]> => {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) append(found, claim.tie, claim);
  return found;
};

const tiesMarkup = ({ ties }: Network, options: BriefOptions): string => {
  const { scene, voice, named, origin } = options;
  const names = new Map(
    [...named, ...scene.network.entities].map((entity) => [entity.id, nameOf(entity, voice.language)]),
  );
  const { look } = scene;
  const telling: Telling = {
    ...{ voice, origin },
    name: (id) => names.get(id) ?? id,
    tieType: (id) => look.tieTypes.get(id),
    colourOf: ({ type }) => look.palette.families[look.tieTypes.get(type)?.family ?? "structure"],
  };
  const claims = byTie(options.claims);
  return ties.map((tie) => tieMarkup(tie, claims.get(tie.id) ?? [], telling)).join("\n");
};

/**
 * A brief to print: one HTML page that needs nothing else. Title and date, the map of the part, each tie in words with
 * its claims, quotes and sources, then the entities. Everything read from a source is escaped.
 */
export const briefOf = (options: BriefOptions): string => {
  const { scene, voice, title, made, fontFaces } = options;
  const { say, language } = voice;
  const { svg } = drawSheet({ ...options, fontFaces: "", framed: false });
  const name = escapeMarkup(plain(title));
  const claims = say("claims", {
    count: options.claims.length,
    n: formatNumber(options.claims.length, language),
  });
  const entities = [...scene.network.entities].sort((a, b) =>
    nameOf(a, language).localeCompare(nameOf(b, language), language),
  );
  const section = (heading: string, ...content: string[]) => [
    tag("h2", {}, escapeMarkup(heading)),
    ...content,
  ];
  const body = [
    tag("h1", {}, name),
    tag("p", { class: "made" }, escapeMarkup(`${countsOf(scene, voice)}, ${claims} · ${made}`)),
    tag("p", { class: "screen" }, escapeMarkup(say("print"))),
    ...section(say("briefMap"), tag("div", { class: "map" }, svg)),
    ...(scene.network.ties.length > 0 ? section(say("briefTies"), tiesMarkup(scene.network, options)) : []),
    ...section(
      say("briefEntities"),
      tag("table", { class: "entities" }, ...entities.map((entity) => entityRowMarkup(entity, options))),
    ),
  ];
  const head = [
    tag("meta", { charset: "utf-8" }),
    tag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    tag("title", {}, name),
    // a style element's text is not unescaped in HTML: nothing from a source goes into it
    `<style>${fontFaces}${briefStyle(scene.look.palette)}</style>`,
  ];
  return `<!DOCTYPE html>\n${tag("html", { lang: language }, tag("head", {}, ...head), tag("body", {}, body.join("\n")))}\n`;
};
