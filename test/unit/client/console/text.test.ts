import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applySuggestion } from "../../../../client/console/text/amend.ts";
import { formatQuery } from "../../../../client/console/text/format.ts";
import { isCode, lex, tokenAt } from "../../../../client/console/text/lex.ts";
import { parametersOf, statementAt, statementsOf } from "../../../../client/console/text/statements.ts";

/** Pieces that queries are made of, and pieces that break them. */
const pieces = fc.constantFrom(
  ...[
    "match ",
    "(n:Person)",
    "where ",
    " and ",
    "return ",
    "with ",
    " as ",
    "limit",
    " order by ",
    "n.order",
    "\n",
  ],
  ...[
    "'it\\'s match'",
    '"return"',
    "`with`",
    "// where\n",
    "/* limit */",
    "{",
    "}",
    "call {",
    "[",
    "]",
    ",",
    ";",
  ],
  ...[
    "$limit",
    "$`a\nb`",
    "$`",
    "0.5e3",
    "..",
    "'",
    "`",
    "/*",
    "--",
    "->",
    "Ρωσία",
    " starts with ",
    "union all ",
    " :",
    "null",
  ],
);
const queries = fc.oneof(
  fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
);

const code = (query: string) =>
  lex(query)
    .filter(isCode)
    .map(({ kind, text }) => (kind === "word" ? text.toUpperCase() : text));
const kept = (query: string) =>
  lex(query)
    .filter(({ kind }) => !["space", "word", "sign"].includes(kind))
    .map(({ text }) => text);

describe("the pieces of a query", () => {
  test("joined are the query, whatever it is", () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(
          lex(query)
            .map(({ text }) => text)
            .join(""),
        ).toBe(query);
      }),
    );
  });

  test("are the same line by line, with what is open carried over", () => {
    fc.assert(
      fc.property(queries, (query) => {
        let open: ReturnType<typeof tokenAt>["open"] = null;
        const kinds: string[] = [];
        for (const line of query.split("\n")) {
          for (let at = 0; at < line.length; ) {
            const next = tokenAt(line, at, open);
            if (!(open && kinds.at(-1) === next.token.kind)) kinds.push(next.token.kind);
            open = next.open;
            at += Math.max(1, next.token.text.length);
          }
        }
        const whole = lex(query).map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind !== "space")).toEqual(whole.filter((kind) => kind !== "space"));
      }),
      { examples: [["'a\nb' x"], ["/* a\n b */ return"], ["$`a``\nb` c"]] },
    );
  });

  test("are strings, names, comments, parameters and words of any script", () => {
    const kinds = lex("MATCH (`a b`) // x\nWHERE όνομα = $τιμή + 'x\\'y' /* z */ - 1.5").filter(isCode);
    expect(kinds.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      ...["word MATCH", "sign (", "name `a b`", "sign )", "word WHERE", "word όνομα", "sign ="],
      ...["parameter $τιμή", "sign +", "string 'x\\'y'", "sign -", "number 1.5"],
    ]);
  });
});

describe("formatting", () => {
  test("changes only blanks and the case of words, and the same again changes nothing", () => {
    fc.assert(
      fc.property(queries, (query) => {
        const formatted = formatQuery(query);
        expect(code(formatted)).toEqual(code(query));
        expect(kept(formatted)).toEqual(kept(query));
        expect(formatQuery(formatted)).toBe(formatted);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    [
      "match (a:Entity)-[t]->(b) where t.claims>0 and not a.name starts with 'match (' return a.name as από order by a.name desc limit 10",
      "MATCH (a:Entity)-[t]->(b)\nWHERE t.claims>0 AND NOT a.name STARTS WITH 'match ('\nRETURN a.name AS από\nORDER BY a.name DESC\nLIMIT 10",
    ],
    ["with 1 as limit return limit limit 5", "WITH 1 AS limit\nRETURN limit limit 5"],
    ["match (order) return order, 1 and 2", "MATCH (order)\nRETURN order, 1 and 2"],
    [
      "call { match (n) return n as m union all match (k) return k as m } return m",
      "CALL {\n  MATCH (n)\n  RETURN n AS m\n  UNION all\n  MATCH (k)\n  RETURN k AS m\n}\nRETURN m",
    ],
    ["match (n)-[:MATCH|with]->() return n.order", "MATCH (n)-[:MATCH|with]->()\nRETURN n.order"],
    ["return 'a\\u0027 // match (n) return n", "return 'a\\u0027 // match (n) return n"],
    ["// a\nmatch (n)\n\n\nreturn n", "// a\nMATCH (n)\n\nRETURN n"],
  ])("%s", (query, formatted) => {
    expect(formatQuery(query)).toBe(formatted);
  });
});

describe("statements", () => {
  const text = "MATCH (n) RETURN ';';\n// second; still\nRETURN 2 ;\n  ; ";
  test("are parted by semicolons that are code", () => {
    expect(statementsOf(text).map(({ text: one }) => one)).toEqual([
      "MATCH (n) RETURN ';'",
      "// second; still\nRETURN 2",
    ]);
  });

  test("the one with the cursor is the one to run, with its place", () => {
    expect(statementAt(text, 3)?.from).toBe(0);
    const second = statementAt(text, text.indexOf("RETURN 2"));
    expect(text.slice(second?.from, second?.to)).toBe(second?.text);
    expect(second?.text).toContain("RETURN 2");
    expect(statementAt(" // nothing", 2)).toBeNull();
  });

  test("name their parameters once each, in order, and not in strings, names and comments", () => {
    const query =
      "// $no\nMATCH (a {id: $from}) WHERE a.x <> '$no\\'$no' RETURN `$no`, $to, $from, $`a b`, $`c``\nd` /* $no */";
    expect(parametersOf(query)).toEqual(["from", "to", "a b", "c`\nd"]);
  });
});

describe("a suggestion", () => {
  test.each([
    [
      "unknown-label",
      "Persn",
      "Person",
      "MATCH (Persn:Persn) RETURN Persn.Persn",
      "MATCH (Persn:Person) RETURN Persn.Persn",
    ],
    [
      "unknown-type",
      "MEET",
      "MET_WITH",
      "MATCH ()-[t:MEET|MEET]-() RETURN t",
      "MATCH ()-[t:MET_WITH|MET_WITH]-() RETURN t",
    ],
    [
      "unknown-property",
      "nam",
      "name",
      "MATCH (n {nam: 'nam'}) RETURN n.nam",
      "MATCH (n {name: 'nam'}) RETURN n.name",
    ],
    ["unknown-label", "Odd", "A b", "MATCH (:`Odd`) RETURN 1", "MATCH (:`A b`) RETURN 1"],
    [
      "unfolded-text",
      "putin",
      "O'Neil",
      "MATCH (n) WHERE n.name = 'putin' RETURN n",
      "MATCH (n) WHERE n.name = 'O\\'Neil' RETURN n",
    ],
  ] as const)("for %s %s is written where it is meant", (reason, name, suggestion, query, amended) => {
    expect(applySuggestion(query, { reason, name }, suggestion)).toBe(amended);
  });
});
