import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchHistory } from "../../../../client/console/kept/history.ts";
import {
  faultyParameters,
  readParameter,
  valuesFor,
  writeParameter,
} from "../../../../client/console/parameters.ts";
import { chartOf, roundSteps } from "../../../../client/console/results/chart.ts";
import { tableText } from "../../../../client/console/results/copying.ts";
import { drawNetwork } from "../../../../client/console/results/drawing.ts";
import { textOfFile } from "../../../../client/console/results/files.ts";
import { compareValues } from "../../../../client/console/results/order.ts";
import { kindOf, plainOf, textOf } from "../../../../client/console/results/values.ts";
import type { TypedValue } from "../../../../server/contract/cypher-values.ts";

const of = (type: string, value: unknown) => ({ $type: type, _value: value }) as TypedValue;
const integer = (value: string | number) => of("Integer", String(value));
const text = (value: string) => of("String", value);
const nothing = of("Null", null);

const node = (id: string, name: string) =>
  of("Node", { _element_id: id, _labels: ["Entity", "Person"], _properties: { name: text(name) } });
const relationship = (from: string, to: string) =>
  of("Relationship", {
    _element_id: `${from}-${to}`,
    _start_node_element_id: from,
    _end_node_element_id: to,
    _type: "LEADS",
    _properties: { claims: integer(1) },
  });
const path = of("Path", [node("b", "Putin"), relationship("a", "b"), node("a", "Kim")]);

describe("a value", () => {
  test.each([
    [nothing, "null", "null"],
    [integer("9007199254740993"), "number", "9007199254740993"],
    [of("Float", "NaN"), "number", "NaN"],
    [of("Boolean", false), "boolean", "false"],
    [of("Date", "2025-08-12"), "moment", "2025-08-12"],
    [of("Point", "SRID=4326;POINT (23.7 37.9)"), "point", "SRID=4326;POINT (23.7 37.9)"],
    [node("a", "Κιμ"), "node", "(:Person Κιμ)"],
    [relationship("a", "b"), "relationship", "[:LEADS]"],
    [path, "path", "(:Person Putin)<-[:LEADS]-(:Person Kim)"],
    [of("List", [integer(1), text("a")]), "list", '[1, "a"]'],
    [of("Map", { a: nothing }), "map", "{a: null}"],
  ])("%j", (value, kind, told) => {
    expect(kindOf(value)).toBe(kind);
    expect(textOf(value)).toBe(told);
  });

  test("in plain JSON keeps what a number of JSON cannot", () => {
    expect(
      plainOf(of("List", [integer("9007199254740993"), integer(-7), of("Float", "NaN"), of("Float", "0.5")])),
    ).toEqual(["9007199254740993", -7, "NaN", 0.5]);
    expect(plainOf(path)).toMatchObject({
      nodes: [{ elementId: "b" }, { elementId: "a" }],
      relationships: [{ type: "LEADS" }],
    });
  });
});

describe("the order of values", () => {
  test("of whole numbers is that of their sizes, to the last digit", () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })), (numbers) => {
        const sorted = numbers.map((n) => integer(String(n))).toSorted(compareValues);
        const expected = numbers.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)).map(String);
        expect(sorted.map(({ _value }) => _value)).toEqual(expected);
      }),
    );
  });

  test("puts NaN behind numbers, moments by time over zones, and null last", () => {
    const values = [nothing, of("Float", "NaN"), of("Float", "0.5"), integer(2)];
    expect(values.toSorted(compareValues).map(textOf)).toEqual(["0.5", "2", "NaN", "null"]);
    const [early, late] = [
      of("OffsetDateTime", "2025-01-01T12:00:00+03:00"),
      of("OffsetDateTime", "2025-01-01T10:00:00Z"),
    ];
    expect(compareValues(early, late)).toBeLessThan(0);
  });
});

describe("taking rows away", () => {
  const names = ["a", "b"];
  const rows = [
    [integer("9007199254740993"), text("x,\n=1")],
    [nothing, of("List", [integer(1)])],
  ];
  test("CSV keeps every digit and its cells", () => {
    expect(textOfFile("csv", names, rows)).toBe('\uFEFFa,b\r\n9007199254740993,"x, =1"\r\n,[1]\r\n');
  });

  test("JSON and NDJSON have the same records", () => {
    const records = [
      { a: "9007199254740993", b: "x,\n=1" },
      { a: null, b: [1] },
    ];
    expect(JSON.parse(textOfFile("json", names, rows))).toEqual(records);
    expect(
      textOfFile("ndjson", names, rows)
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(records);
  });

  test("the clipboard gets cells that stay cells", () => {
    expect(tableText(names, rows)).toBe("a\tb\n9007199254740993\tx, =1\nnull\t[1]");
  });
});

describe("a chart", () => {
  test("suits names with numbers in either order, and days and years as a line in order", () => {
    const bars = chartOf(
      ["n", "who"],
      [
        [integer(3), text("Kim")],
        [integer(1), nothing],
      ],
    );
    expect(bars).toMatchObject({
      form: "bars",
      by: "who",
      of: "n",
      marks: [{ name: "Kim", value: 3 }, { name: "null" }],
    });
    const days = chartOf(
      ["day", "n"],
      [
        [of("Date", "2025-08-12"), integer(1)],
        [of("Date", "2024-01-01"), of("Float", "2.5")],
      ],
    );
    expect(days).toMatchObject({
      form: "line",
      marks: [{ name: "2024-01-01", value: 2.5 }, { name: "2025-08-12" }],
    });
    expect(
      chartOf(
        ["year", "n"],
        [
          [integer(2006), integer(9)],
          [integer(2005), integer(3000)],
        ],
      )?.marks[0]?.x,
    ).toBe(2005);
  });

  test("suits nothing else", () => {
    expect(chartOf(["a"], [[integer(1)], [integer(2)]])).toBeNull();
    expect(
      chartOf(
        ["a", "b"],
        [
          [text("x"), text("y")],
          [text("x"), text("z")],
        ],
      ),
    ).toBeNull();
    expect(
      chartOf(
        ["a", "b"],
        [
          [text("x"), of("Float", "NaN")],
          [text("y"), integer(1)],
        ],
      ),
    ).toBeNull();
  });

  test("has an axis of round steps", () => {
    expect(roundSteps(0, 17, 5)).toEqual([0, 5, 10, 15]);
    expect(roundSteps(-4, 4, 4)).toEqual([-4, -2, 0, 2, 4]);
  });
});

test("a network of any graph is drawn within its room, also ends that the answer lacks", () => {
  const found = {
    nodes: [{ elementId: "1", labels: ["City"], properties: { title: "Athens" } }],
    relationships: [{ elementId: "r", type: "ROAD", startElementId: "1", endElementId: "2", properties: {} }],
  };
  const { nodes, relationships, colours, left } = drawNetwork(found, 600, 400);
  expect([nodes.map(({ name }) => name), [...colours.keys()], left]).toEqual([["Athens", "?"], ["City"], 0]);
  expect(relationships).toMatchObject([{ type: "ROAD", from: { id: "1" }, to: { id: "2" } }]);
  for (const { x, y } of nodes) expect(x > 0 && x < 600 && y > 0 && y < 400).toBe(true);
});

describe("parameters", () => {
  test("are read by their type, and whole numbers keep their digits", () => {
    const read = (written: string, type = "auto") => readParameter({ text: written, type });
    expect(read("9007199254740993").value).toEqual({ $type: "Integer", _value: "9007199254740993" });
    expect(read('["a", 1.5]')).toMatchObject({ value: ["a", 1.5], type: "List" });
    expect(read("kim-jong-un")).toMatchObject({ value: "kim-jong-un", type: "String" });
    expect(read("10", "String").value).toBe("10");
    expect(read("2025-08-12", "Date").value).toEqual({ $type: "Date", _value: "2025-08-12" });
    expect(read("").value).toBeNull();
    const faults = [
      read("{a"),
      read("1.5", "Integer"),
      read("x", "Float"),
      read("1", "Boolean"),
      read("12/8", "Date"),
    ];
    expect(faults.map(({ fault }) => fault)).toEqual(["json", "integer", "float", "boolean", "date"]);
  });

  test("that are written into fields are read as the same values", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readParameter(writeParameter(value)).value;
        const whole = read as { _value?: string } | null;
        const got =
          typeof value === "number" && Number.isInteger(value) && whole?._value ? Number(whole._value) : read;
        expect(JSON.stringify(got)).toBe(JSON.stringify(value));
      }),
    );
  });

  test("that nobody wrote are null; those of other queries stay behind", () => {
    const written = { a: { text: "x", type: "auto" }, left: { text: "[", type: "auto" } };
    expect(valuesFor(["a", "b"], written)).toEqual({ a: "x", b: null });
    expect(faultyParameters(["a"], written)).toEqual([]);
    expect(faultyParameters(["left"], written)).toEqual(["left"]);
  });
});

test("the history is searched by words, without accents and case", () => {
  const ran = ["MATCH (n {όνομα: 'Πούτιν'}) RETURN n", "RETURN 1"].map((query) => ({
    query,
    params: {},
    at: 0,
  }));
  expect(searchHistory(ran, "return πουτιν")).toEqual([ran[0]]);
  expect(searchHistory(ran, " ")).toEqual(ran);
});
