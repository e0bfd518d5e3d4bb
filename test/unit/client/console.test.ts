import { describe, expect, test } from "vitest";
import { kindOf, textOf } from "../../../client/console/cells.ts";
import { parametersOf, readParameter, valuesFor } from "../../../client/console/parameters.ts";

describe("the parameters of a query", () => {
  test("are found once each, in order", () => {
    expect(
      parametersOf("MATCH (a {id: $from}), (b {id: $to}) WHERE a.id <> $from RETURN a LIMIT $most"),
    ).toEqual(["from", "to", "most"]);
  });

  test("are not looked for in strings, names and comments", () => {
    const query = "// $no\nRETURN '$no\\'$no', \"$no\", `$no` /* $no\n$no */, $yes";
    expect(parametersOf(query)).toEqual(["yes"]);
  });

  test("are JSON when they are, else text; what nobody wrote is null", () => {
    expect(readParameter("10")).toBe(10);
    expect(readParameter('["a", 1]')).toEqual(["a", 1]);
    expect(readParameter("kim-jong-un")).toBe("kim-jong-un");
    expect(valuesFor("RETURN $a, $b", { a: "5", left: "over" })).toEqual({ a: 5, b: null });
  });
});

describe("a cell", () => {
  const node = { elementId: "4:x:1", labels: ["Entity", "Person"], properties: { name: "Κιμ" } };
  const relationship = {
    elementId: "5:x:1",
    type: "LEADS",
    startElementId: "a",
    endElementId: "b",
    properties: {},
  };

  test.each([
    [null, "null", "null"],
    [0.5, "number", "0.5"],
    [false, "boolean", "false"],
    ["2025-08-12", "text", "2025-08-12"],
    [node, "node", "(:Person) Κιμ"],
    [relationship, "relationship", "[:LEADS]"],
    [[1, "a"], "structure", '[1,"a"]'],
    [{ a: null }, "structure", '{"a":null}'],
  ])("%j", (value, kind, text) => {
    expect(kindOf(value)).toBe(kind);
    expect(textOf(value)).toBe(text);
  });
});
