import { describe, expect, it } from "vitest";
import { readCameo, tieTypeOf } from "../../../server/ingest/cameo.ts";
import { batchesOf, readEvents } from "../../../server/ingest/events.ts";
import { tableNames } from "../../../server/ingest/table-names.ts";
import { readOntology } from "../../../server/ontology/ontology.ts";

const ontology = readOntology();
const relations = readCameo();
const nameOf = tableNames();

describe("the codebook", () => {
  it.each([
    ["Consult", "Person", "Person", "MET_WITH", "happened"],
    ["discuss by telephone", "Person", "Country", "MET_WITH", "happened"],
    ["Make a visit", "Person", "Country", "VISITED", "happened"],
    ["Make a visit", "Person", "Person", "MET_WITH", "happened"],
    ["Express intent to meet or negotiate", "Person", "Person", "MET_WITH", "planned"],
    ["Reject proposal to meet, discuss, or negotiate", "Person", "Person", "MET_WITH", "denied"],
    ["Express intent to provide military aid", "Country", "Country", "SUPPLIES", "planned"],
    ["Provide military protection or peacekeeping", "Organization", "Country", "DEPLOYED_TO", "happened"],
    ["Provide military protection or peacekeeping", "Country", "Person", "SUPPLIES", "happened"],
    ["Threaten with military force", "Country", "Country", "THREATENED", "happened"],
    ["Accuse of war crimes", "Person", "MilitaryUnit", "CRITICIZED", "happened"],
    ["Impose embargo, boycott, or sanctions", "Country", "Country", "SANCTIONED", "happened"],
    ["Carry out suicide bombing", "MilitaryUnit", "Place", "ATTACKED", "happened"],
  ] as const)("%s from a %s to a %s is %s, %s", (relation, subject, object, type, modality) => {
    const coded = relations.get(relation.toLowerCase());
    expect(coded?.modality).toBe(modality);
    expect(tieTypeOf(ontology, coded?.act ?? "", subject, object)?.id).toBe(type);
  });

  it.each([
    "Make statement",
    "Demand",
    "Sign formal agreement",
    "Arrest, detain, or charge with legal action",
  ])("%s is no tie", (relation) => {
    const coded = relations.get(relation.toLowerCase());
    expect(coded).toBeDefined();
    expect(tieTypeOf(ontology, coded?.act ?? "", "Person", "Person")).toBeNull();
  });

  it("gives the act of every intent and refusal that names one of the codebook", () => {
    for (const { act } of relations.values()) expect(act).toMatch(/^\d{3,4}$/);
    for (const type of ontology.tieTypes.values())
      for (const root of type.cameo)
        expect([...relations.values()].some(({ act }) => act.startsWith(root) || root === "036")).toBe(true);
  });
});

describe("names of a table", () => {
  it.each([
    ["Russia", "russia", "Country", null],
    ["UN Security Council", "un-security-council", "Organization", null],
    ["Citizen (India)", "citizen-india", "Person", "india"],
    ["Police (Nigeria)", "police-nigeria", "Organization", "nigeria"],
    ["Military (Russia)", "military-russia", "MilitaryUnit", "russia"],
    ["Head of Government (Egypt)", "head-of-government-egypt", "Person", "egypt"],
    ["Member of Legislative (Govt) (Qatar)", "member-of-legislative-govt-qatar", "Person", "qatar"],
    ["Police (Atlantis)", "police-atlantis", "Organization", null],
    ["Ruritanian Workers Party", "ruritanian-workers-party", "Organization", null],
    ["Rudolf Rassendyll", "rudolf-rassendyll", "Person", null],
    ["Acmeco", "acmeco", "Organization", null],
  ])("%s is %s, a %s, part of %s", (name, id, type, partOf) => {
    const told = nameOf(name);
    expect([told?.entity.id, told?.entity.type, told?.partOf?.id ?? null]).toEqual([id, type, partOf]);
  });

  it("gives nothing for a name without letters", () => expect(nameOf(" - ")).toBeNull());
});

const row = (source: string, relation: string, target: string, date = "2014-03-01") => ({
  ...{ source, relation, target, date },
});

describe("rows", () => {
  const read = readEvents(ontology, relations, nameOf, [
    row("Rudolf Rassendyll", "Discuss by telephone", "Police (Nigeria)"),
    row("Nigeria", "Host a visit", "Rudolf Rassendyll"),
    row("Nigeria", "Make statement", "Russia"),
    row("Middle East", "Consult", "Russia"),
    row("Nigeria", "Sing to", "Russia"),
    row("Nigeria", "Consult", "Nigeria"),
    row("Nigeria", "Consult", "Russia", "2014-02-31x"),
  ]);

  it("become claims, or are counted with the reason", () => {
    expect(read.rows).toBe(7);
    expect(read.claims).toHaveLength(3);
    expect(read.claims).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          subject: "rudolf-rassendyll",
          type: "MET_WITH",
          object: "police-nigeria",
          mode: "phone",
          when: "2014-03-01",
        }),
        expect.objectContaining({ subject: "rudolf-rassendyll", type: "VISITED", object: "nigeria" }),
        expect.objectContaining({
          subject: "police-nigeria",
          type: "PART_OF",
          object: "nigeria",
          when: null,
        }),
      ]),
    );
    expect([...read.withoutType]).toEqual([["Make statement", 1]]);
    expect([...read.unfit]).toEqual([["Consult", 1]]);
    expect([...read.unreadable]).toEqual([
      ["Sing to", 1],
      ["Consult", 2],
    ]);
  });

  it("go in batches that hold all entities they name, until they are stopped", () => {
    const stop = new AbortController();
    const done: number[] = [];
    const batches = batchesOf(read, { size: 2, signal: stop.signal, progress: (count) => done.push(count) });
    const first = batches.next().value;
    expect(first?.claims).toHaveLength(2);
    const ids = (first?.entities ?? []).map((entity: { id: string }) => entity.id);
    for (const claim of first?.claims ?? [])
      expect(ids).toEqual(expect.arrayContaining([claim.subject, claim.object]));
    stop.abort(new Error("enough"));
    expect(() => batches.next()).toThrow("enough");
    expect(done).toEqual([2]);
  });
});
