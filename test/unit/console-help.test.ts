import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTold, wordsOf } from "../../server/console/operator-words.ts";
import { allowedOperators } from "../../server/console/operators.ts";
import { parametersOf, stringsOf } from "../../server/console/parameters.ts";
import { withPauses } from "../../server/console/rows.ts";
import { floatText, readText, writeText } from "../../server/neo4j/typed-text.ts";
import { closest, editDistance } from "../../server/text/closest.ts";

describe("editDistance", () => {
  it.each([
    ["", "abc", 3],
    ["limt", "limit", 1],
    ["nmae", "name", 1],
    ["person", "person", 0],
    ["kitten", "sitting", 3],
  ])("from %s to %s is %i", (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  it("is 0 for the same, the same both ways, and at most the longer length", () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance === 0).toBe(a === b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    ));
});

it("closest finds names that differ in case, accents, separators and few letters", () => {
  const names = ["Person", "Place", "MET_WITH", "Οντότητα"];
  expect(closest("persn", names)).toEqual(["Person"]);
  expect(closest("metWith", names)).toEqual(["MET_WITH"]);
  expect(closest("ΟΝΤΟΤΗΤΑ", names)).toEqual(["Οντότητα"]);
  expect(closest("Giraffe", names)).toEqual([]);
  expect(closest("Person", ["Person"])).toEqual([]);
});

it("every operator that the console allows is told in both languages, or left out on purpose", () => {
  for (const operator of allowedOperators) {
    if (!isTold(operator)) continue;
    const { el, en } = wordsOf(operator, "a.b = $autostring_0");
    expect([operator, el === en]).toEqual([operator, false]);
    expect(`${el}${en}`).not.toMatch(/[{}]|autostring/);
  }
});

it("parameters and strings of a query are found in code only", () => {
  const query =
    "MATCH (n {a: $a, b: 'it\\'s $b'}) // $c 'x'\n/* $d */ WHERE n.`$e` = \"q\" RETURN $`a b`, $a";
  expect(parametersOf(query)).toEqual(["a", "a b"]);
  expect(stringsOf(query)).toEqual(["it\\'s $b", "q"]);
});

describe("text of typed values", () => {
  it("gives every float and every integer of 64 bits back", () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(Object.is(readText("Float", floatText(value)), value)).toBe(true);
        expect(floatText(value)).toMatch(/[.eN]|Infinity/);
      }),
    );
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
        expect(writeText(readText("Integer", String(value)))).toEqual({
          $type: "Integer",
          _value: String(value),
        });
      }),
    );
  });
});

it("rows that wait for others are handed on meanwhile, and a source that failed is not told to stop", async () => {
  let idle = 0;
  let stopped = 0;
  const source = (fails: boolean): AsyncIterator<number> => {
    let count = 0;
    return {
      next: async () => {
        count += 1;
        while (count === 2 && idle === 0) await new Promise((resolve) => setTimeout(resolve, 5));
        if (count === 3 && fails) throw new Error("broken");
        return count > 3 ? { done: true, value: undefined } : { done: false, value: count };
      },
      return: async () => {
        stopped += 1;
        return { done: true, value: undefined };
      },
    };
  };
  const read = async (fails: boolean, most = 9) => {
    const items: number[] = [];
    for await (const item of withPauses(source(fails), async () => void idle++)) {
      items.push(item);
      if (items.length === most) break;
    }
    return items;
  };
  expect(await read(false)).toEqual([1, 2, 3]);
  expect(idle).toBeGreaterThan(0);
  await expect(read(true)).rejects.toThrow("broken");
  expect(stopped).toBe(0);
  expect(await read(false, 1)).toEqual([1]);
  expect(stopped).toBe(1);
});
