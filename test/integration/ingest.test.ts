import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ingestArticle } from "../../server/ingest/article.ts";
import { removeSource } from "../../server/ingest/removal.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { readOntology } from "../../server/ontology/ontology.ts";
import { articleOf, goldArticle } from "../support/articles.ts";
import { checksum } from "../support/checksum.ts";
import { ask, closeStore, emptyStore, openEmptyStore } from "../support/store.ts";

const ontology = readOntology();
let store: OpenedStore;
beforeAll(async () => {
  store = await openEmptyStore();
});
afterAll(() => closeStore(store));
beforeEach(() => emptyStore(store));

const ingest = (read: ReturnType<typeof articleOf>) => ingestArticle(store, ontology, read, "test/1");
const tie = async (id: string) =>
  (await ask(store, "MATCH (:Entity)-[t {id: $id}]->(:Entity) RETURN t", { id }))[0]?.t;
const met = { type: "MET_WITH", subject: "putin", object: "kim" } as const;
const metId = "kim~MET_WITH~putin";

describe("ingestArticle", () => {
  it("writes claims with their evidence, and the ties they sum up to", async () => {
    expect(await ingest(goldArticle())).toEqual({ entities: 20, claims: 18, ties: 18 });
    expect(await tie("kim-jong-un~MET_WITH~vladimir-putin")).toMatchObject({
      type: "MET_WITH",
      properties: {
        claims: 1,
        happened: 1,
        planned: 0,
        mode: "phone",
        first: "2025-08-12",
        dates: ["2025-08-12"],
      },
    });
    expect(await tie("donald-trump~MET_WITH~vladimir-putin")).toMatchObject({
      properties: { claims: 1, happened: 0, planned: 1, first: "2025-08-15", dates: [] },
    });
    const quotes = await ask(
      store,
      "MATCH (c:Claim)-[e:STATED_IN]->(s:Article) RETURN e.quote = substring(s.text, e.start, e.end - e.start) AS exact",
    );
    expect(quotes.length).toBeGreaterThan(17);
    expect(quotes.every((row) => row.exact)).toBe(true);
    expect(
      await ask(store, "MATCH (e:Entity {id: 'vladimir-putin'}) RETURN labels(e) AS labels, e.ties AS ties"),
    ).toEqual([{ labels: expect.arrayContaining(["Entity", "Person"]), ties: 3 }]);
  });

  it("joins two entities by ties only", async () => {
    await ingest(goldArticle());
    const types = await ask(store, "MATCH (:Entity)-[t]->(:Entity) RETURN DISTINCT type(t) AS type");
    for (const { type } of types) expect(ontology.tieTypes.has(String(type))).toBe(true);
  });

  it("changes nothing when the same article is written again", async () => {
    await ingest(goldArticle());
    await ingest(articleOf("other", [met]));
    const before = await checksum(store);
    await ingest(goldArticle());
    await ingest(articleOf("other", [met]));
    expect(await checksum(store)).toBe(before);
  });

  it("sums a tie up from all its claims: counts, bounds, dates, mode", async () => {
    await ingest(
      articleOf("one", [
        { ...met, when: "2025-03", mode: "phone", confidence: 0.9 },
        { ...met, when: "2025-01-05", mode: "phone" },
        { ...met, modality: "planned", when: "2025-06-01", mode: "phone" },
      ]),
    );
    const sum = {
      claims: 3,
      happened: 2,
      planned: 1,
      alleged: 0,
      denied: 0,
      first: "2025-01-05",
      last: "2025-06-01",
    };
    expect(await tie(metId)).toMatchObject({
      properties: { ...sum, dates: ["2025-01-05", "2025-03-01"], mode: "phone", confidence: 0.9 },
    });
    await ingest(articleOf("two", [{ ...met, modality: "denied", when: "2024/.." }]));
    const { properties } = (await tie(metId)) as { properties: Record<string, unknown> };
    expect(properties).toMatchObject({ claims: 4, denied: 1, first: "2024-01-01" });
    expect(properties.sources).toEqual(["one", "two"]);
    expect(properties.moments).toEqual([
      "denied 2024-01-01/..",
      "happened 2025-01-05/2025-01-05",
      "happened 2025-03-01/2025-03-31",
      "planned 2025-06-01/2025-06-01",
    ]);
    expect(properties).not.toHaveProperty("last");
    expect(properties).not.toHaveProperty("mode");
  });

  it("replaces the claims of the source and nothing else", async () => {
    await ingest(articleOf("one", [met, { type: "LEADS", subject: "kim", object: "north-korea" }]));
    await ingest(articleOf("two", [met]));
    await ingest(articleOf("one", [{ type: "VISITED", subject: "putin", object: "pyongyang" }]));
    const ids = await ask(
      store,
      "MATCH (:Entity)-[t]->(:Entity) RETURN t.id AS id, t.claims AS claims ORDER BY id",
    );
    expect(ids).toEqual([
      { id: metId, claims: 1 },
      { id: "putin~VISITED~pyongyang", claims: 1 },
    ]);
    expect(await ask(store, "MATCH (e:Entity) RETURN e.id AS id, e.ties AS ties ORDER BY id")).toEqual([
      { id: "kim", ties: 1 },
      { id: "putin", ties: 2 },
      { id: "pyongyang", ties: 1 },
    ]);
  });

  it("keeps decisions: a rejected claim does not count, an accepted one stays when it is not found again", async () => {
    const leads = { type: "LEADS", subject: "kim", object: "north-korea" } as const;
    const decide = (type: string, review: string) =>
      ask(store, "MATCH (c:Claim {type: $type}) SET c.review = $review", { type, review });
    await ingest(articleOf("one", [met, leads]));
    await decide("MET_WITH", "rejected");
    await decide("LEADS", "accepted");
    await ingest(articleOf("one", [met]));
    expect(await tie(metId)).toBeUndefined();
    expect(await tie("kim~LEADS~north-korea")).toMatchObject({ properties: { claims: 1 } });
    expect(await ask(store, "MATCH (c:Claim) RETURN c.review AS review ORDER BY review")).toEqual([
      { review: "accepted" },
      { review: "rejected" },
    ]);
    const before = await checksum(store);
    await ingest(articleOf("one", [met]));
    expect(await checksum(store)).toBe(before);
  });

  it("loses no name when articles call one entity by different names, and lets the only source correct itself", async () => {
    const named = (id: string, name: string, type: "Person" | "Country") => {
      const read = articleOf(id, [met]);
      read.entities = read.entities.map((entity) =>
        entity.id === "putin" ? { ...entity, name, nameEn: null, type } : entity,
      );
      return read;
    };
    const putin = () =>
      ask(
        store,
        "MATCH (e:Entity {id: 'putin'}) RETURN e.name AS name, e.aliases AS aliases, e:Person AS person, e.searchKey AS key",
      );
    await ingest(named("one", "Poutine", "Country"));
    await ingest(named("one", "Πούτιν", "Person"));
    expect(await putin()).toEqual([
      { name: "Πούτιν", aliases: [], person: true, key: "πουτιν poutin putin" },
    ]);
    await ingest(named("two", "Vladimir Putin", "Country"));
    expect(await putin()).toMatchObject([{ name: "Πούτιν", aliases: ["Vladimir Putin"], person: true }]);
    expect((await putin())[0]?.key).toContain("vladimir");
  });

  it("writes nothing when one claim is wrong", async () => {
    await ingest(articleOf("one", [met]));
    const before = await checksum(store);
    const wrong = articleOf("one", [{ type: "VISITED", subject: "a", object: "b" }]);
    wrong.claims.push({ ...(wrong.claims[0] as (typeof wrong.claims)[0]), object: "nobody" });
    await expect(ingest(wrong)).rejects.toThrow("names nobody, which is not among its entities");
    await expect(ingest(articleOf("one", [{ ...met, when: "soon" }]))).rejects.toThrow("not a date in EDTF");
    expect(await checksum(store)).toBe(before);
  });

  it("counts right when articles about one tie are written at the same time", async () => {
    const sources = ["a", "b", "c", "d", "e", "f"];
    await Promise.all(sources.map((id) => ingest(articleOf(id, [met]))));
    expect(await tie(metId)).toMatchObject({ properties: { claims: 6 } });
    await Promise.all(sources.slice(1).map((id) => removeSource(store, id)));
    expect(await tie(metId)).toMatchObject({ properties: { claims: 1 } });
  });
});
