import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimRows } from "../../server/ingest/claims.ts";
import { boundsOf } from "../../server/ingest/dates.ts";
import { readOntology } from "../../server/ontology/ontology.ts";
import { searchKey } from "../../server/text/search-key.ts";

const ontology = readOntology();

describe("boundsOf", () => {
  it.each([
    ["2025-08-12", "2025-08-12", "2025-08-12"],
    ["2025-07", "2025-07-01", "2025-07-31"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024/..", "2024-01-01", null],
    ["2022-02/2025-08-13", "2022-02-01", "2025-08-13"],
    ["../2025", null, "2025-12-31"],
    ["2025-08~", "2025-08-01", "2025-08-31"],
  ])("%s lies between %s and %s", (when, from, to) => {
    expect(boundsOf(when)).toEqual({ from, to });
  });

  it("knows nothing of an unknown date", () => expect(boundsOf(null)).toEqual({ from: null, to: null }));

  it.each(["garbage", "2025-13", "12/08/2025"])("says that %s is no date", (when) => {
    expect(() => boundsOf(when)).toThrow(`"${when}" is not a date in EDTF`);
  });
});

describe("claimRows", () => {
  const base = { modality: "happened" as const, when: "2025-08-12", confidence: 0.4 };

  it("makes one claim of a symmetric type told from both sides", () => {
    const told = [
      {
        ...base,
        subject: "putin",
        type: "MET_WITH",
        object: "kim",
        evidence: [{ start: 0, end: 1, quote: "a" }],
      },
      { ...base, subject: "kim", type: "MET_WITH", object: "putin", confidence: 0.8 },
    ];
    const rows = claimRows(ontology, "article", "test", told);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ tie: "kim~MET_WITH~putin", subject: "kim", object: "putin" });
    expect(rows[0]?.properties.confidence).toBe(0.8);
    expect(rows[0]?.evidence).toEqual([{ start: 0, end: 1, quote: "a" }]);
  });

  it("keeps apart what differs in source, direction, modality or date", () => {
    const leads = { ...base, subject: "kim", type: "LEADS", object: "north-korea" };
    const ids = [
      ...claimRows(ontology, "a", "test", [
        leads,
        { ...leads, modality: "planned" },
        { ...leads, when: null },
        { ...leads, subject: "north-korea", object: "kim" },
      ]),
      ...claimRows(ontology, "b", "test", [leads]),
    ].map((row) => row.id);
    expect(new Set(ids).size).toBe(5);
  });

  it("refuses a claim of an entity with itself and a type that is not known", () => {
    const claim = { ...base, subject: "kim", type: "LEADS", object: "kim" };
    expect(() => claimRows(ontology, "a", "test", [claim])).toThrow("joins kim to itself");
    expect(() => claimRows(ontology, "a", "test", [{ ...claim, object: "x", type: "LOVES" }])).toThrow(
      "The tie type LOVES is not in seeds/ontology.yaml",
    );
  });

  it("gives the same ids in any order of the claims", () => {
    const claim = fc.record({
      subject: fc.constantFrom("a", "b"),
      object: fc.constantFrom("c", "d"),
      type: fc.constantFrom("MET_WITH", "LEADS"),
      modality: fc.constantFrom("happened" as const, "denied" as const),
      when: fc.constantFrom("2025", "2025-01/..", null),
      confidence: fc.constant(0.5),
    });
    fc.assert(
      fc.property(fc.array(claim), (claims) => {
        const ids = (list: typeof claims) =>
          claimRows(ontology, "s", "t", list)
            .map((row) => row.id)
            .sort();
        expect(ids(claims.toReversed())).toEqual(ids(claims));
      }),
    );
  });
});

describe("searchKey", () => {
  it("has the words of all names in both alphabets and both spellings", () => {
    const words = searchKey(["Βλαντίμιρ Πούτιν", null, "Vladimir Putin", "KCNA"]).split(" ");
    for (const word of ["πουτιν", "poutin", "putin", "vladimir", "kcna"]) expect(words).toContain(word);
    expect(new Set(words).size).toBe(words.length);
  });
});
