import "./browser-shims.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { briefOf } from "../../../client/takeaway/brief/brief.ts";
import { claims, entities, exploration, ties } from "./gold.ts";
import { hostileText, readXml } from "./hostile.ts";
import { sheetFor } from "./scene.tsx";

const origin = "http://127.0.0.1:4747";
const briefIn = (language: "el" | "en") =>
  briefOf({ ...sheetFor(exploration, language), claims, named: entities, origin });

describe("the brief of the gold article", () => {
  const html = briefIn("el");
  const xml = readXml(html);

  it("tells every tie in words, whether it happened and when", () => {
    expect(xml.named("h3")).toHaveLength(ties.length);
    expect(xml.text).toContain("Κιμ Γιονγκ Ουν και Βλαντίμιρ Πούτιν μίλησαν τηλεφωνικά");
    expect(xml.text).toContain("Φέρεται ότι έγινε");
    expect(xml.text).toContain("12 Αυγ 2025");
  });

  it("quotes exactly, and links to the source and into the article", () => {
    const quotes = claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    expect(xml.named("mark")).toHaveLength(quotes.length);
    for (const quote of quotes) expect(xml.text).toContain(quote);
    const hrefs = xml.named("a").map(({ attributes }) => attributes.href);
    expect(hrefs).toContain("https://example.org/putin-kim?a=1&b=2");
    const [first] = claims;
    const at = `claim=${first?.id}&at=${first?.evidence[0]?.start}`;
    expect(hrefs).toContain(`${origin}/articles/putin-kim-call?${at}`);
    expect(hrefs).toContain("https://www.wikidata.org/wiki/Q7747");
  });

  it("needs nothing else: no script, nothing fetched", () => {
    expect(xml.named("script").concat(xml.named("link"), xml.named("img"))).toEqual([]);
    expect(html).not.toMatch(/url\((?!data:)/);
    expect(xml.named("svg").length).toBeGreaterThan(1);
  });

  it("is in the language of the page", () => {
    expect(xml.named("html")[0]?.attributes.lang).toBe("el");
    expect(readXml(briefIn("en")).text).toContain("Kim Jong Un and Vladimir Putin spoke by phone");
  });
});

it("says so when a claim is a row of a table, and gives no link that is not of the web", () => {
  const rows = claims.map((claim) => ({
    ...claim,
    evidence: [],
    source: { ...claim.source, kind: "Dataset" as const, url: "javascript:alert(1)" },
  }));
  const xml = readXml(briefOf({ ...sheetFor(exploration, "en"), claims: rows, named: [], origin }));
  expect(xml.text).toContain("Row of a table, without a quote");
  expect(
    xml.named("a").filter(({ attributes }) => !attributes.href?.startsWith("https://www.wikidata.org/")),
  ).toEqual([]);
});

it("escapes whatever a source or a name holds", () => {
  const tags = new Set(readXml(briefIn("en")).elements.map(({ name }) => name));
  fc.assert(
    fc.property(hostileText, hostileText, (name, quote) => {
      const all = Object.values(exploration.entities).map((entity) => ({
        ...entity,
        name,
        nameEn: name,
        aliases: [quote],
      }));
      const hostile = {
        ...exploration,
        entities: Object.fromEntries(all.map((entity) => [entity.id, entity])),
      };
      const said = claims.map((claim) => ({
        ...claim,
        evidence: [{ quote, sentence: quote, sentenceStart: 0, start: 0, end: quote.length }],
        source: { ...claim.source, title: name, url: quote },
      }));
      const html = briefOf({ ...sheetFor(hostile, "en"), title: name, claims: said, named: [], origin });
      const found = readXml(html).elements.filter((element) => !tags.has(element.name));
      expect(found).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
