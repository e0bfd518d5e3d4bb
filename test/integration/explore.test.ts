import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEntity } from "../../server/explore/entity.ts";
import { readEntityClaims } from "../../server/explore/entity-claims.ts";
import { readNeighbours } from "../../server/explore/neighbours.ts";
import { readOverview } from "../../server/explore/overview.ts";
import { searchEntities } from "../../server/explore/search.ts";
import { readSource, readSources } from "../../server/explore/sources.ts";
import { readTie } from "../../server/explore/tie.ts";
import { ingestArticle } from "../../server/ingest/article.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { readOntology } from "../../server/ontology/ontology.ts";
import { articleOf, goldArticle } from "../support/articles.ts";
import { ask, closeStore, openEmptyStore } from "../support/store.ts";

const ontology = readOntology();
const gold = goldArticle();
let store: OpenedStore;
beforeAll(async () => {
  store = await openEmptyStore();
  await ingestArticle(store, ontology, gold, "test/1");
  const met = { type: "MET_WITH", subject: "kim-jong-un", object: "vladimir-putin" };
  await ingestArticle(
    store,
    ontology,
    articleOf("second", [{ ...met, when: "2025-09-03", mode: "in-person" }]),
    "test/1",
  );
});
afterAll(() => closeStore(store));

const wish = { direction: "both" as const, limit: 50, skip: 0 };
const putin = "vladimir-putin";
const metId = "kim-jong-un~MET_WITH~vladimir-putin";

describe("overview", () => {
  it("is the whole of a small store, entities without ties included", async () => {
    const { entities, ties, total, capped } = await readOverview(store, 300, {});
    expect([entities.length, ties.length, capped]).toEqual([20, 18, false]);
    expect(total).toEqual({ entities: 20, ties: 18 });
    expect(entities.some((entity) => entity.ties === 0)).toBe(true);
    for (const entity of entities)
      expect(entity.ties).toBe(ties.filter((tie) => [tie.subject, tie.object].includes(entity.id)).length);
  });

  it("is the strongest entities and all ties among them when it is capped", async () => {
    const whole = await readOverview(store, 300, {});
    const { entities, ties, total, capped } = await readOverview(store, 4, {});
    const ids = entities.map((entity) => entity.id);
    expect([capped, total.entities]).toEqual([true, 20]);
    expect(ids).toEqual(whole.entities.slice(0, 4).map((entity) => entity.id));
    const among = whole.ties.filter((tie) => ids.includes(tie.subject) && ids.includes(tie.object));
    expect(ties.map((tie) => tie.id).sort()).toEqual(among.map((tie) => tie.id).sort());
  });
});

describe("search", () => {
  const first = async (q: string) => (await searchEntities(store, { q, limit: 5 }, {}))[0]?.id;

  it.each(["Πούτιν", "ΠΟΥΤΙΝ", "πουτιν", "putin", "poutin", "Vladimir put", "vlantimir", "putim"])(
    "finds Putin by %s",
    async (q) => expect(await first(q)).toBe(putin),
  );

  it.each(["Κιμ", "kim", "ΚΙΜ ΓΙΟΝΓΚ", "jong un"])("finds Kim by %s", async (q) => {
    expect(await first(q)).toBe("kim-jong-un");
  });

  it("keeps to a type and a limit", async () => {
    const found = await searchEntities(store, { q: "k", type: "Place", limit: 1 }, {});
    expect(found.map((entity) => entity.type)).toEqual(["Place"]);
  });

  it.each(['+-&|!(){}[]^"~*?:\\/', "AND", "zzzz", "'"])("takes %s as words", async (q) => {
    expect(await searchEntities(store, { q, limit: 5 }, {})).toEqual([]);
  });
});

describe("entity", () => {
  it("comes with its counts and sources", async () => {
    const { entity, counts, sources } = await readEntity(store, ontology, putin, {});
    expect(entity).toMatchObject({ type: "Person", nameEn: "Vladimir Putin", wikidata: "Q7747", ties: 3 });
    expect(counts).toEqual([
      { type: "MET_WITH", direction: "both", entityType: "Person", ties: 2 },
      { type: "LEADS", direction: "out", entityType: "Country", ties: 1 },
    ]);
    expect(sources).toEqual([
      { id: "putin-kim-call", title: gold.article.title, publishedOn: "2025-08-13", mentions: 6 },
      { id: "second", title: "Article second", publishedOn: "2025-01-31", mentions: 1 },
    ]);
  });

  it("is a matter of UnknownId when it is not there", async () => {
    await expect(readEntity(store, ontology, "nobody", {})).rejects.toThrow("No entity has the id nobody");
    await expect(readNeighbours(store, ontology, "nobody", wish, {})).rejects.toThrow("nobody");
    await expect(readEntityClaims(store, "nobody", 5, {})).rejects.toThrow("nobody");
    await expect(readSource(store, "nobody", {})).rejects.toThrow("No source has the id nobody");
    await expect(readTie(store, "a~LEADS~b", {})).rejects.toThrow("No tie has the id a~LEADS~b");
  });

  it("has its claims, latest first, with the entities that they name", async () => {
    const { claims, entities, total } = await readEntityClaims(store, putin, 2, {});
    expect([claims.length, total]).toEqual([2, 4]);
    expect(claims[0]).toMatchObject({ tie: metId, when: "2025-09-03", source: { id: "second" } });
    expect(entities[0]?.id).toBe(putin);
  });
});

describe("neighbours", () => {
  const ids = async (filters: Partial<Parameters<typeof readNeighbours>[3]>, id = putin) => {
    const { entities, ties, total, capped } = await readNeighbours(
      store,
      ontology,
      id,
      { ...wish, ...filters },
      {},
    );
    for (const tie of ties) expect([tie.subject, tie.object]).toContain(id);
    return { ids: entities.map((entity) => entity.id), total, capped };
  };

  it("are those with most claims first, after the entity itself", async () => {
    expect((await ids({})).ids.slice(0, 2)).toEqual([putin, "kim-jong-un"]);
  });

  it.each([
    [{ types: ["LEADS"] }, ["russia"]],
    [{ modality: ["planned" as const] }, ["donald-trump"]],
    [{ entityTypes: ["Country" as const] }, ["russia"]],
    [{ types: ["LEADS"], direction: "in" as const }, []],
    [{ types: ["MET_WITH"], direction: "in" as const }, ["kim-jong-un", "donald-trump"]],
  ])("keep to %j", async (filters, expected) => {
    expect((await ids(filters)).ids).toEqual([putin, ...expected]);
  });

  it("come in pages that say how many there are", async () => {
    const all = (await ids({}, "russia")).ids.slice(1);
    const pages = await Promise.all([0, 2, 4].map((skip) => ids({ skip, limit: 2 }, "russia")));
    expect(pages.flatMap((page) => page.ids.slice(1))).toEqual(all.slice(0, 6));
    expect(pages[0]).toMatchObject({ total: all.length, capped: true });
    expect(await ids({ skip: 99 }, "russia")).toMatchObject({ ids: ["russia"], capped: false });
  });
});

describe("tie", () => {
  it("comes with its claims in order of time, each quote inside its sentence", async () => {
    const { tie, claims, entities } = await readTie(store, metId, {});
    expect(tie).toMatchObject({
      claims: 2,
      happened: 2,
      first: "2025-08-12",
      last: "2025-09-03",
      mode: null,
    });
    expect(claims.map((claim) => claim.when)).toEqual(["2025-08-12", "2025-09-03"]);
    expect(entities.map((entity) => entity.id)).toEqual(expect.arrayContaining(["kim-jong-un", putin]));
    const evidence = claims[0]?.evidence ?? [];
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end, quote, sentence, sentenceStart } of evidence) {
      expect(gold.text.slice(start, end)).toBe(quote);
      expect(gold.text.slice(sentenceStart, sentenceStart + sentence.length)).toBe(sentence);
      expect(sentence).toContain(quote);
      expect(sentence).toMatch(/\.$/);
    }
  });

  it("does not show a claim that was rejected", async () => {
    await ask(store, "MATCH (c:Claim {when: '2025-09-03'}) SET c.review = 'rejected'");
    expect((await readTie(store, metId, {})).claims).toHaveLength(1);
    await ask(store, "MATCH (c:Claim {when: '2025-09-03'}) REMOVE c.review");
  });
});

describe("sources", () => {
  it("are listed newest first with what they hold", async () => {
    expect(await readSources(store, {})).toMatchObject([
      { id: "putin-kim-call", kind: "Article", lang: "el", claims: 18, entities: 20 },
      { id: "second", claims: 1, entities: 2 },
    ]);
  });

  it("show the text with mentions and claims in its order", async () => {
    const { text, mentions, entities, claims } = await readSource(store, "putin-kim-call", {});
    expect(text).toBe(gold.text);
    const told = gold.entities.flatMap((entity) =>
      entity.mentions.map((span) => ({ ...span, entity: entity.id })),
    );
    expect(mentions).toHaveLength(told.length);
    expect(mentions).toEqual(expect.arrayContaining(told));
    expect(mentions.map((mention) => mention.start)).toEqual(
      mentions.map((mention) => mention.start).toSorted((a, b) => a - b),
    );
    expect(entities).toHaveLength(20);
    expect(claims).toHaveLength(18);
    expect(claims.find((claim) => claim.tie === metId)?.spans[0]).toEqual({ start: 0, end: 166 });
  });
});
