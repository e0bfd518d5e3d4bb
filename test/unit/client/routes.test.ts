import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeAtOnce, cleared, isSet, kinds, kindsFor } from "../../../client/routes/conditions/kinds.ts";
import { linkOf, readLink } from "../../../client/routes/link.ts";
import { markdownOf, textOf } from "../../../client/routes/told/copies.ts";
import { innerStations, tellRoute } from "../../../client/routes/told/route.ts";
import type { Telling } from "../../../client/routes/told/told.ts";
import {
  connectRequestOf,
  plainWays,
  routesRequestOf,
  whichOf,
  withWhich,
} from "../../../client/routes/ways.ts";
import { routeWords } from "../../../client/routes/words.ts";
import { uiWords } from "../../../client/ui/words.ts";
import type { Route } from "../../../server/contract/routes.ts";
import type { Claim } from "../../../server/contract/ties.ts";
import { entityTypes, type Language, modalities } from "../../../server/contract/vocabulary.ts";
import { readOntology } from "../../../server/ontology/ontology.ts";
import { aTie } from "../map/network.ts";

const ontology = readOntology();

const claim = (id: string, tie: string, more: Partial<Claim>): Claim => {
  const [subject = "", type = "", object = ""] = tie.split("~");
  return {
    ...{ id, tie, type, subject, object, modality: "happened", when: null, from: null, to: null },
    ...{ mode: null, at: null, attributedTo: [], confidence: 0.9, evidence: [] },
    source: {
      id: "call",
      kind: "Article",
      title: "Η κλήση",
      publishedOn: "2025-08-13",
      lang: "el",
      url: null,
    },
    ...more,
  };
};

const names: Record<Language, Record<string, string>> = {
  el: { trump: "Ντόναλντ Τραμπ", putin: "Βλαντίμιρ Πούτιν", russia: "Ρωσία", alaska: "Αλάσκα" },
  en: { trump: "Donald Trump", putin: "Vladimir Putin", russia: "Russia", alaska: "Alaska" },
};

const evidence = (quote: string) => [
  { start: 10, end: 10 + quote.length, quote, sentence: quote, sentenceStart: 10 },
];

const claims = [
  claim("one", "putin~MET_WITH~trump", {
    ...{ modality: "planned", when: "2025-08-15", at: "alaska" },
    evidence: evidence("η *συνάντηση* στην\nΑλάσκα"),
  }),
  claim("two", "putin~LEADS~russia", {
    source: {
      ...{ id: "table", kind: "Dataset", title: "Table [1]", publishedOn: null, lang: null },
      url: "javascript:alert(1)",
    },
  }),
];

const telling = (language: Language): Telling => ({
  language,
  say: routeWords.say[language],
  sayUi: uiWords.say[language],
  tieType: (id) => {
    const type = ontology.tieTypes.get(id);
    if (!type) throw new Error(`no ${id}`);
    return type;
  },
  name: (id) => names[language][id] ?? id,
  ties: new Map([aTie("putin", "OFFICIAL_OF", "russia")].map((tie) => [tie.id, tie])),
  claims: new Map(claims.map((one) => [one.id, one])),
});

const route: Route = {
  entities: ["trump", "putin", "russia"],
  hops: [["putin~MET_WITH~trump"], ["putin~LEADS~russia", "putin~OFFICIAL_OF~russia"]],
  proofs: [
    { claim: "one", certain: true, support: null },
    { claim: "two", certain: false, support: { claims: 4, sources: 1, confidence: 0.9, cost: 0.4 } },
  ],
  arrival: "2025-08-15",
};

describe("a route in words", () => {
  test("each hop is the claim that proves it, in the language of the page", () => {
    const [first, second] = tellRoute(route, telling("el")).hops;
    expect(first?.sentence).toBe("Βλαντίμιρ Πούτιν και Ντόναλντ Τραμπ θα συναντηθούν, 15 Αυγ 2025");
    expect(first?.facts).toEqual(["Σχεδιάζεται", "Πού: Αλάσκα"]);
    expect(first?.order).toBeNull();
    expect(first?.source.here).toBe("/articles/call?claim=one&at=10");
    expect(second?.facts).toEqual(["4 ισχυρισμοί", "1 πηγή", "βεβαιότητα 0,90"]);
    expect([second?.order, second?.reverse, second?.source.here]).toEqual(["possible", false, null]);
    expect(second?.others.map(({ tie }) => tie)).toEqual(["putin~OFFICIAL_OF~russia"]);
    expect(tellRoute(route, telling("el")).facts).toEqual([
      "2 βήματα",
      "φτάνει 15 Αυγούστου 2025",
      "1 βήμα μόνο πιθανό",
    ]);
  });

  test("what stands between the ends, or that nothing does", () => {
    expect(innerStations(route, telling("en"))).toBe("Vladimir Putin");
    expect(innerStations({ ...route, entities: ["trump", "putin"] }, telling("en"))).toBe("Direct");
  });

  test("as text: one line for a sentence, a quote and a source", () => {
    const words = telling("en");
    expect(textOf(tellRoute(route, words), words).split("\n").slice(0, 6)).toEqual([
      "Donald Trump › Vladimir Putin › Russia",
      "2 hops · arrives 15 August 2025 · 1 hop only possible",
      "",
      "1. Vladimir Putin and Donald Trump will meet, 15 Aug 2025 (Planned · Where: Alaska)",
      "   «η *συνάντηση* στην Αλάσκα»",
      "   Η κλήση, 13 August 2025",
    ]);
  });

  test("as Markdown: sources are links, and nothing of a source becomes markup", () => {
    const words = telling("en");
    const markdown = markdownOf(tellRoute(route, words), words, "http://127.0.0.1:4747");
    expect(markdown).toContain("## Donald Trump › Vladimir Putin › Russia\n");
    expect(markdown).toContain("[Η κλήση](http://127.0.0.1:4747/articles/call?claim=one&at=10)");
    expect(markdown).toContain("   > «η \\*συνάντηση\\* στην Αλάσκα»");
    expect(markdown).toContain("Table \\[1\\]");
    expect(markdown).not.toContain("javascript");
  });
});

const ways = fc.record({
  which: fc.constantFrom("few" as const, "all" as const, "supported" as const, "time" as const),
  k: fc.integer({ min: 1, max: 50 }),
  weight: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
  maxHops: fc.integer({ min: 4, max: 8 }),
  modality: fc.subarray([...modalities], { minLength: 1 }),
  avoidTypes: fc.subarray([...entityTypes]),
  avoid: fc.uniqueArray(fc.constantFrom("a-1", "b-2", "c-3")),
  through: fc.uniqueArray(fc.constantFrom("δ-4", "e-5")),
  avoidHubs: fc.constantFrom(null, true as const, 12),
  window: fc.constantFrom(null, { from: "2025-01-01", to: null }, { from: null, to: "2025-02-28" }),
});

describe("a question for routes", () => {
  test("a link asks the very same again", () => {
    fc.assert(
      fc.property(ways, ({ which, ...rest }) => {
        const asked = { ends: ["putin", "κιμ"], ways: withWhich({ ...plainWays, ...rest }, which) };
        const text = new URL(linkOf(asked, "http://127.0.0.1:4747/")).searchParams.get("routes");
        expect(readLink(text ?? "")).toEqual(asked);
        expect(whichOf(readLink(text ?? "").ways)).toBe(which);
      }),
    );
  });

  test("a link says no more than what differs from the default", () => {
    expect(decodeURIComponent(linkOf({ ends: ["a", "b"], ways: plainWays }, "http://x/"))).toBe(
      'http://x/?routes={"ends":["a","b"]}',
    );
  });

  test.each(["", "{", '{"ends":["a"]}', '{"ends":["a","b"],"maxHops":99}', '{"ends":["a","b"],"order":"x"}'])(
    "a link that was changed to %s is refused",
    (text) => {
      expect(() => readLink(text)).toThrow();
    },
  );

  test("what the contract refuses is told by its field", () => {
    expect(routesRequestOf(["a", "a"], plainWays)).toEqual({ problem: "to" });
    expect(routesRequestOf(["a", "b"], { ...plainWays, avoid: ["b"] })).toEqual({ problem: "avoid" });
    expect(routesRequestOf(["a", "b"], { ...plainWays, through: ["a"] })).toEqual({ problem: "through" });
    const far = { ...plainWays, through: ["x", "y"], maxHops: 2 };
    expect(routesRequestOf(["a", "b"], far)).toEqual({ problem: "maxHops" });
    expect(connectRequestOf(["a", "b", "a"], plainWays)).toEqual({ problem: "entities" });
  });

  test("what joins several leaves out what only means something between two", () => {
    const time = withWhich({ ...plainWays, through: ["x"], direction: "respect" }, "time");
    const asked = connectRequestOf(["a", "b", "c"], time);
    if (!("request" in asked)) throw new Error(asked.problem);
    expect(asked.request.order).toBe("shortest");
    expect(asked.request).not.toHaveProperty("through");
    expect(kindsFor(3)).not.toContain("through");
  });

  test("every condition can be set and taken away again", () => {
    for (const kind of kinds) {
      expect(isSet(plainWays, kind)).toBe(false);
      const now = changeAtOnce(kind);
      if (now) expect(isSet({ ...plainWays, ...now }, kind)).toBe(true);
      expect({ ...plainWays, ...now, ...cleared(kind) }).toEqual(plainWays);
    }
  });
});
