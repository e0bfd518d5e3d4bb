import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { TieRelationship } from "../../server/explore/rows.ts";
import { ingestArticle } from "../../server/ingest/article.ts";
import { ingestDataset } from "../../server/ingest/dataset.ts";
import { removeSource } from "../../server/ingest/removal.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { readOntology } from "../../server/ontology/ontology.ts";
import { articleOf, type ShortClaim } from "../support/articles.ts";
import { ask, closeStore, emptyStore, openEmptyStore } from "../support/store.ts";

const ontology = readOntology();
let store: OpenedStore;
beforeAll(async () => {
  store = await openEmptyStore();
});
afterAll(() => closeStore(store));
beforeEach(() => emptyStore(store));

/** Bounds of the dates that the test draws, written by hand: the oracle must not ask the code under test. */
const dates: Record<string, { from: string | null; to: string | null }> = {
  "2025-08-12": { from: "2025-08-12", to: "2025-08-12" },
  "2025-07": { from: "2025-07-01", to: "2025-07-31" },
  "2024/..": { from: "2024-01-01", to: null },
  "../2025": { from: null, to: "2025-12-31" },
};

const claim = fc
  .record({
    subject: fc.constantFrom("a", "b", "c", "d"),
    object: fc.constantFrom("a", "b", "c", "d"),
    type: fc.constantFrom("MET_WITH", "ALLY_OF", "VISITED"),
    modality: fc.constantFrom("happened" as const, "planned" as const, "alleged" as const, "denied" as const),
    when: fc.constantFrom(null, ...Object.keys(dates)),
    confidence: fc.constantFrom(0.25, 0.5, 1),
  })
  .filter(({ subject, object }) => subject !== object);

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      source: fc.constantFrom("s", "t", "u"),
      claims: fc.array(claim, { maxLength: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ source: fc.constantFrom("s", "t", "u"), claims: fc.constant(null) }) },
);

const tieIdOf = ({ subject, type, object }: ShortClaim): string => {
  const swap = type !== "VISITED" && object < subject;
  return swap ? `${object}~${type}~${subject}` : `${subject}~${type}~${object}`;
};

/** By the first day that is known, then by the end, an open one last. */
const momentKey = ({
  from,
  to,
  modality,
}: {
  from: string | null;
  to: string | null;
  modality?: string | undefined;
}) => [from ?? to, to ?? "9999", modality].join("|");

/** Ties summed up from scratch, from what each source said last. */
const tiesFrom = (said: Map<string, ShortClaim[]>): Map<string, Record<string, unknown>> => {
  const claims = new Map<string, ShortClaim & { tie: string }>();
  for (const [source, list] of said) {
    for (const one of list) {
      const tie = tieIdOf(one);
      const key = [source, tie, one.modality, one.when].join("|");
      const confidence = Math.max(one.confidence ?? 0, claims.get(key)?.confidence ?? 0);
      claims.set(key, { ...one, tie, confidence });
    }
  }
  const ties = new Map<string, Record<string, unknown>>();
  for (const id of new Set([...claims.values()].map((one) => one.tie))) {
    const said = [...claims.entries()].filter(([, one]) => one.tie === id);
    const own = said.map(([, one]) => one);
    const bounds = own.flatMap((one) => (one.when ? [{ ...dates[one.when], modality: one.modality }] : []));
    const count = (modality: string) => own.filter((one) => one.modality === modality).length;
    const froms = bounds.map((bound) => bound.from);
    const tos = bounds.map((bound) => bound.to);
    ties.set(id, {
      claims: own.length,
      happened: count("happened"),
      planned: count("planned"),
      alleged: count("alleged"),
      denied: count("denied"),
      first: froms.length === 0 || froms.includes(null) ? null : froms.sort()[0],
      last: tos.length === 0 || tos.includes(null) ? null : tos.sort().at(-1),
      dates: bounds
        .filter((bound) => bound.modality === "happened")
        .map((bound) => bound.from ?? bound.to)
        .sort(),
      moments: bounds
        .map(({ from, to, modality }) => ({ modality, from: from ?? null, to: to ?? null }))
        .sort((a, b) => (momentKey(a) < momentKey(b) ? -1 : 1)),
      sources: [...new Set(said.map(([key]) => key.split("|")[0]))].sort(),
      confidence: Math.max(...own.map((one) => one.confidence ?? 0)),
    });
  }
  return ties;
};

const storedTies = async (): Promise<Map<string, Record<string, unknown>>> => {
  const rows = await ask(
    store,
    `MATCH (a:Entity)-[t]->(b:Entity)
     RETURN a.id + '~' + type(t) + '~' + b.id AS id, t.id AS own,
       t, t {.claims, .happened, .planned, .alleged, .denied, .first, .last, .dates, .confidence} AS tie`,
  );
  for (const row of rows) expect(row.own).toBe(row.id);
  return new Map(
    rows.map((row) => {
      const { sources, moments } = TieRelationship.parse(row.t);
      return [String(row.id), { ...(row.tie as Record<string, unknown>), sources, moments }];
    }),
  );
};

it("ties are what their claims sum up to, whatever is written, written again and removed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
      await emptyStore(store);
      const said = new Map<string, ShortClaim[]>();
      for (const { source, claims } of steps) {
        if (claims) {
          await ingestArticle(store, ontology, articleOf(source, claims), "test/1");
          said.set(source, claims);
        } else {
          await removeSource(store, source);
          said.delete(source);
        }
      }
      const expected = tiesFrom(said);
      expect(await storedTies()).toEqual(expected);
      const degrees = await ask(store, "MATCH (e:Entity) RETURN e.id AS id, e.ties AS ties");
      const spoken = new Set([...said.values()].flat().flatMap(({ subject, object }) => [subject, object]));
      expect(new Set(degrees.map((row) => row.id))).toEqual(spoken);
      for (const { id, ties } of degrees)
        expect(ties).toBe([...expected.keys()].filter((tie) => tie.split("~").includes(String(id))).length);
      const [{ strays } = {}] = await ask(
        store,
        "MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:STATED_IN]->(:Source) } RETURN count(c) AS strays",
      );
      expect(strays).toBe(0);
    }),
    { numRuns: 25 },
  );
});

const entity = (id: string) => ({
  id,
  type: "Country" as const,
  name: id,
  nameEl: null,
  nameEn: id,
  aliases: [],
  wikidata: null,
});
const table = { id: "table", title: "Events", publishedOn: null, url: null, sha256: "0" };

/** The claims in batches of two, as a table would be read. */
function* batchesOf(
  claims: readonly Required<
    Pick<ShortClaim, "subject" | "type" | "object" | "modality" | "when" | "confidence">
  >[],
) {
  for (let start = 0; start < claims.length; start += 2) {
    const some = claims.slice(start, start + 2);
    const ids = new Set(some.flatMap(({ subject, object }) => [subject, object]));
    yield { claims: some, entities: [...ids].map(entity) };
  }
}

it("a table in batches sums up like an article, again and again, and forgets rows that are gone", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(claim, { maxLength: 9 }),
      fc.array(claim, { maxLength: 9 }),
      async (first, second) => {
        await emptyStore(store);
        await ingestArticle(store, ontology, articleOf("s", first), "test/1");
        for (const claims of [first, second, second]) {
          await ingestDataset(store, ontology, table, batchesOf(claims), "test/1");
          expect(await storedTies()).toEqual(
            tiesFrom(
              new Map([
                ["s", first],
                ["table", claims],
              ]),
            ),
          );
        }
        await removeSource(store, "s");
        await removeSource(store, "table");
        expect(await ask(store, "MATCH (n) RETURN count(n) AS left")).toEqual([{ left: 0 }]);
      },
    ),
    { numRuns: 10 },
  );
});
