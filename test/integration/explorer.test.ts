import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readClaimsOfTies } from "../../server/explore/claims-of-ties.ts";
import { readCommon } from "../../server/explore/common.ts";
import { liftToCountries } from "../../server/explore/countries.ts";
import { readNetwork } from "../../server/explore/network.ts";
import { readTie } from "../../server/explore/tie.ts";
import { ingestArticle } from "../../server/ingest/article.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { readOntology } from "../../server/ontology/ontology.ts";
import { articleOf, goldArticle, type ShortClaim } from "../support/articles.ts";
import { closeStore, emptyStore, openEmptyStore } from "../support/store.ts";

const ontology = readOntology();
let store: OpenedStore;
beforeAll(async () => {
  store = await openEmptyStore();
});
afterAll(() => closeStore(store));

const metId = "kim-jong-un~MET_WITH~vladimir-putin";

describe("on the gold article", () => {
  beforeAll(async () => {
    await emptyStore(store);
    await ingestArticle(store, ontology, goldArticle(), "test/1");
  });

  it("a network is restored from ids, with what is missing", async () => {
    const wanted = ["vladimir-putin", "nobody", "kim-jong-un", "vladimir-putin", "russia"];
    const { entities, ties, missing } = await readNetwork(store, wanted, {});
    expect(entities.map((entity) => entity.id)).toEqual(["vladimir-putin", "kim-jong-un", "russia"]);
    expect(missing).toEqual(["nobody"]);
    expect(ties.map((tie) => tie.id).sort()).toEqual([metId, "vladimir-putin~LEADS~russia"]);
    expect(ties.find((tie) => tie.id === metId)).toMatchObject({
      sources: ["putin-kim-call"],
      moments: [{ modality: "happened", from: "2025-08-12", to: "2025-08-12" }],
    });
  });

  it("the claims of many ties are those of each, in their order", async () => {
    const ids = ["vladimir-putin~LEADS~russia", metId];
    const one = await Promise.all(ids.map((id) => readTie(store, id, {})));
    const { claims, entities, total, capped } = await readClaimsOfTies(
      store,
      [...ids, "a~LEADS~b", metId],
      100,
      {},
    );
    expect(claims).toEqual(one.flatMap((answer) => answer.claims));
    expect(claims.every((claim) => claim.evidence.length > 0)).toBe(true);
    expect([total, capped]).toEqual([claims.length, false]);
    expect(entities.map((entity) => entity.id)).toEqual(expect.arrayContaining(["russia", "kim-jong-un"]));
    expect(await readClaimsOfTies(store, ids, 1, {})).toMatchObject({
      claims: [{ tie: ids[0] }],
      total: claims.length,
      capped: true,
    });
    expect((await readClaimsOfTies(store, ["a~LEADS~b"], 1, {})).claims).toEqual([]);
  });

  it("between two entities are their ties and common neighbours", async () => {
    const { common, network } = await readCommon(
      store,
      { entities: ["donald-trump", "kim-jong-un"], least: 2, limit: 10 },
      {},
    );
    expect(common).toEqual([{ entity: "vladimir-putin", neighbourOf: 2, ties: 2, claims: 2, weakest: 1 }]);
    expect(network.entities.map((entity) => entity.id)).toEqual([
      "donald-trump",
      "kim-jong-un",
      "vladimir-putin",
    ]);
    expect(network.ties).toHaveLength(2);
    const direct = await readCommon(
      store,
      { entities: ["vladimir-putin", "kim-jong-un"], least: 2, limit: 10 },
      {},
    );
    expect(direct.network.ties.map((tie) => tie.id)).toContain(metId);
  });

  it("what is between something and nobody is a matter of UnknownId", async () => {
    await expect(
      readCommon(store, { entities: ["russia", "nobody"], least: 2, limit: 5 }, {}),
    ).rejects.toThrow("No entity has the id nobody");
  });
});

const ingest = (id: string, claims: ShortClaim[]) =>
  ingestArticle(store, ontology, articleOf(id, claims), "test/1");
const met = (subject: string, object: string, when: string | null = null): ShortClaim => ({
  type: "MET_WITH",
  subject,
  object,
  when,
});

it("common neighbours: of the most first, then the strongest on their weakest side; capped with a count", async () => {
  await emptyStore(store);
  await ingest("one", [
    ...["a", "b", "c"].map((id) => met(id, "of-all")),
    ...["a", "b"].flatMap((id) => [met(id, "even", "2025-01-01"), met(id, "even", "2025-01-02")]),
    met("a", "lopsided"),
    ...["2025-01-01", "2025-01-02", "2025-01-03", "2025-01-04"].map((day) => met("b", "lopsided", day)),
    met("a", "alone"),
  ]);
  const read = (least: number, limit: number) =>
    readCommon(store, { entities: ["a", "b", "c"], least, limit }, {});
  expect((await read(2, 10)).common).toEqual([
    { entity: "of-all", neighbourOf: 3, ties: 3, claims: 3, weakest: 1 },
    { entity: "even", neighbourOf: 2, ties: 2, claims: 4, weakest: 2 },
    { entity: "lopsided", neighbourOf: 2, ties: 2, claims: 5, weakest: 1 },
  ]);
  const capped = await read(2, 1);
  expect([capped.common.length, capped.total, capped.capped]).toEqual([1, 3, true]);
  expect((await read(3, 10)).total).toBe(1);
});

describe("the country lens", () => {
  const types: Record<string, "Person" | "MilitaryUnit" | "Country" | "Organization"> = {
    minister: "Person",
    general: "Person",
    traveller: "Person",
    turncoat: "Person",
    rumoured: "Person",
    corps: "MilitaryUnit",
    brigade: "MilitaryUnit",
    ministry: "Organization",
  };
  const write = async (id: string, claims: ShortClaim[]) => {
    const article = articleOf(id, claims);
    const entities = article.entities.map((entity) => ({ ...entity, type: types[entity.id] ?? "Country" }));
    await ingestArticle(store, ontology, { ...article, entities }, "test/1");
  };

  it("lifts by what leads to a country, the nearest, strongest and latest first", async () => {
    await emptyStore(store);
    await write("one", [
      { type: "PART_OF", subject: "corps", object: "ruritania" },
      { type: "PART_OF", subject: "brigade", object: "corps" },
      { type: "PART_OF", subject: "ministry", object: "ruritania" },
      { type: "OFFICIAL_OF", subject: "minister", object: "ministry" },
      { type: "LEADS", subject: "general", object: "brigade" },
      { type: "VISITED", subject: "traveller", object: "ruritania" },
      { type: "OFFICIAL_OF", subject: "turncoat", object: "ruritania", when: "2020" },
      { type: "OFFICIAL_OF", subject: "turncoat", object: "graustark", when: "2024" },
      { type: "OFFICIAL_OF", subject: "rumoured", object: "ruritania", modality: "denied" },
    ]);
    const ids = [...Object.keys(types), "ruritania", "nobody"];
    const { lifted, countries } = await liftToCountries(store, ids, {});
    const via = Object.fromEntries(lifted.map((one) => [one.entity, [one.country, ...one.via]]));
    expect(via).toEqual({
      corps: ["ruritania", "corps~PART_OF~ruritania"],
      brigade: ["ruritania", "brigade~PART_OF~corps", "corps~PART_OF~ruritania"],
      ministry: ["ruritania", "ministry~PART_OF~ruritania"],
      minister: ["ruritania", "minister~OFFICIAL_OF~ministry", "ministry~PART_OF~ruritania"],
      turncoat: ["graustark", "turncoat~OFFICIAL_OF~graustark"],
    });
    expect(countries.map((country) => country.id).sort()).toEqual(["graustark", "ruritania"]);

    await write("two", [{ type: "OFFICIAL_OF", subject: "turncoat", object: "ruritania", when: "2021" }]);
    const again = await liftToCountries(store, ["turncoat"], {});
    expect(again.lifted[0]?.country).toBe("ruritania");
  });
});
