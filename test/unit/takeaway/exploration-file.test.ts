import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exploration } from "../../../client/map/exploration/state.ts";
import {
  ExplorationFileError,
  readExplorationFile,
  writeExplorationFile,
} from "../../../client/takeaway/files/exploration-file.ts";
import { entityTypes, modalities } from "../../../server/contract/vocabulary.ts";
import { exploration, ties, title } from "./gold.ts";
import { hostileText } from "./hostile.ts";

const savedAt = "2025-08-13T10:00:00.000Z";
const saved = { title, savedAt, exploration };
const text = writeExplorationFile(saved);
const changed = (change: (file: Record<string, unknown>) => unknown) =>
  JSON.stringify(change(JSON.parse(text)));
const fault = (input: string): string => {
  try {
    readExplorationFile(input);
  } catch (error) {
    if (error instanceof ExplorationFileError) return `${error.fault}: ${error.detail}`;
    throw error;
  }
  return "read";
};

const id = fc.constantFrom("constructor", "kim-jong-un", "a", "russia", "ρωσία", "to-string", "x1");
const coordinate = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const explorations: fc.Arbitrary<Exploration> = fc
  .record({ ids: fc.uniqueArray(id, { minLength: 1 }), name: hostileText, x: coordinate, y: coordinate })
  .chain(({ ids, name, x, y }) => {
    const entity = (own: string) => ({
      ...{
        id: own,
        type: "Person" as const,
        name,
        nameEl: null,
        nameEn: name,
        aliases: [name],
        wikidata: null,
        ties: 1,
      },
    });
    const [tie] = ties;
    return fc.record({
      entities: fc.constant(Object.fromEntries(ids.map((own) => [own, entity(own)]))),
      ties: fc.subarray(ids).map((objects) =>
        Object.fromEntries(
          objects.flatMap((object) => {
            const subject = ids[0] ?? "";
            const own = `${subject}~MET_WITH~${object}`;
            return tie ? [[own, { ...tie, id: own, subject, object }]] : [];
          }),
        ),
      ),
      positions: fc.subarray(ids).map((placed) => Object.fromEntries(placed.map((own) => [own, { x, y }]))),
      hidden: fc.subarray(ids),
      pinned: fc.subarray(ids),
      expansions: fc.subarray(ids).map((of) => of.map((own) => ({ of: own, entities: ids, ties: [] }))),
      filters: fc.record({
        entityTypes: fc.subarray([...entityTypes]),
        tieTypes: fc.subarray(["MET_WITH", "LEADS"]),
        modalities: fc.subarray([...modalities]),
        sources: fc.subarray(["one", "two"]),
        minConfidence: fc.constantFrom(0, 0.6),
        minClaims: fc.constantFrom(1, 3),
        minDegree: fc.constantFrom(0, 2),
        window: fc.option(fc.constant({ from: "2025-08-01", to: "2025-08-13" })),
        keepUndated: fc.boolean(),
        mode: fc.constantFrom("hide" as const, "dim" as const),
      }),
      lens: fc.option(
        fc.constant({
          countryOf: Object.fromEntries(ids.map((own) => [own, "russia"])),
          countries: { russia: entity("russia") },
          symmetric: ["MET_WITH"],
          opened: [],
        }),
      ),
    });
  });

describe("an exploration file", () => {
  it("gives back what was written", () => {
    expect(readExplorationFile(text)).toEqual(saved);
    fc.assert(
      fc.property(explorations, hostileText, (own, name) => {
        const file = { title: name, savedAt, exploration: own };
        expect(readExplorationFile(writeExplorationFile(file))).toEqual(file);
      }),
    );
  });

  it("reads a file of the first version, which had three facets only", () => {
    const old = changed(({ pinned: _, expansions: __, lens: ___, filters, ...file }) => {
      const { entityTypes: types, tieTypes, modalities: off } = filters as Exploration["filters"];
      return { ...file, version: 1, filters: { entityTypes: types, tieTypes, modalities: off } };
    });
    expect(readExplorationFile(old)).toEqual(saved);
  });

  it("reads one that an editor gave a byte order mark", () => {
    expect(readExplorationFile(`\uFEFF${text}`)).toEqual(saved);
  });

  it.each([
    ["", "empty"],
    ["  \n", "empty"],
    ["hello", "notJson"],
    [text.slice(0, 200), "notJson"],
    ["<svg/>", "notJson"],
    ["null", "notOurs"],
    ["[]", "notOurs"],
    ['{"nodes":[],"edges":[]}', "notOurs"],
    [changed((file) => ({ ...file, format: "gephi-lite" })), "notOurs"],
    [changed((file) => ({ ...file, version: 3 })), "version: 3"],
    [changed((file) => ({ ...file, version: undefined })), "version: ?"],
    [changed((file) => ({ ...file, entities: {} })), "damaged: entities:"],
    [
      changed((file) => ({ ...file, positions: { russia: { x: "1", y: 2 } } })),
      "damaged: positions.russia.x:",
    ],
    [
      changed((file) => ({ ...file, positions: { russia: { x: null, y: 2 } } })),
      "damaged: positions.russia.x:",
    ],
    [
      changed((file) => ({ ...file, filters: { entityTypes: ["Robot"] } })),
      "damaged: filters.entityTypes.0:",
    ],
    [changed((file) => ({ ...file, entities: [] })), `looseTie: ${ties[0]?.id}`],
    [
      changed(({ ties: own, ...file }) => ({ ...file, ties: [...(own as object[]), ...(own as object[])] })),
      "twice: ",
    ],
  ])("says what is wrong with %.40s", (input, expected) => {
    expect(fault(input)).toContain(expected);
  });

  it("fails with an error of its own for any other text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (input) => {
        expect(fault(input)).not.toBe("read");
      }),
    );
  });
});
