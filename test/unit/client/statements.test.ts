import fc from "fast-check";
import { expect, test } from "vitest";
import { readParameter } from "../../../client/console/parameters.ts";
import { asText, writtenParameters } from "../../../client/statements/written.ts";

const value = fc.jsonValue({ maxDepth: 3 }).map((any) => JSON.parse(JSON.stringify(any)) as unknown);

test("parameters written into the console are read there as they were", () => {
  fc.assert(
    fc.property(value, (given) => {
      const written = writtenParameters({
        name: "a/b",
        text: "RETURN $it",
        parameters: { it: given as string },
      });
      expect(readParameter(written.it ?? "")).toEqual(given);
    }),
  );
});

test("a name stands as it is; a number that is text is written as text", () => {
  const parameters = {
    id: "vladimir-putin",
    when: "2024",
    none: null,
    types: ["LEADS"],
    limit: 5,
    empty: "",
  };
  expect(writtenParameters({ name: "a/b", text: "", parameters })).toEqual({
    id: "vladimir-putin",
    when: '"2024"',
    none: "null",
    types: '["LEADS"]',
    limit: "5",
    empty: '""',
  });
});

test("a statement that is copied has its parameters before it, as comments", () => {
  const text = asText({ name: "a/b", text: "// what\nRETURN $id\n", parameters: { id: "x", limit: 5 } });
  expect(text).toBe('// $id = "x"\n// $limit = 5\n// what\nRETURN $id');
});
