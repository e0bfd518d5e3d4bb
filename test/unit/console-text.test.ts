import { describe, expect, it } from "vitest";
import { checkText } from "../../server/console/limits.ts";
import { withoutPrefix } from "../../server/console/prefix.ts";
import { bareText, tokensOf } from "../../server/console/tokens.ts";

describe("checkText", () => {
  it.each([
    ["MATCH (a:Person)-[t:MET_WITH]->(b) WHERE t.planned > 0 RETURN a, t, b ORDER BY a.name LIMIT 10"],
    [`RETURN '${"(".repeat(500)}' AS text`],
    [`// ${"XOR ".repeat(50)}\nRETURN 1`],
    [`RETURN 1 AS \`${"[".repeat(500)}\``],
  ])("lets through %s", (query) => expect(() => checkText(query)).not.toThrow());

  it.each([
    [`RETURN ${"(".repeat(70)}1${")".repeat(70)}`, "nested more than 60 deep"],
    [`RETURN ${"[1],".repeat(450)}1`, "opening brackets"],
    [`RETURN true${" XOR true".repeat(20)}`, "20 XOR"],
    [`RETURN ${"NOT ".repeat(90)}true`, "90 NOT"],
    [`RETURN ${"CASE WHEN true THEN ".repeat(50)}1${" END".repeat(50)}`, "50 CASE"],
    [`RETURN ${"EXISTS { MATCH (n) WHERE ".repeat(12)}true${"}".repeat(12)}`, "12 subqueries"],
    [`RETURN 1 ${"UNION RETURN 1 ".repeat(60)}`, "60 UNION"],
    [`MATCH ${"(a)--(b),".repeat(60)}(c) RETURN 1`, "60 relationships"],
    [`RETURN 1${"+1".repeat(2_000)}`, "2000 operators"],
    [`RETURN '${"x".repeat(60_000)}'`, "more than 50000 characters"],
  ])("refuses %.40s", (query, why) => expect(() => checkText(query)).toThrow(why));

  it("sees code that Unicode escapes bring out of a comment and a string", () => {
    expect(bareText(tokensOf(`// x \\u000A RETURN 1`))).toContain("RETURN 1");
    expect(bareText(tokensOf(`RETURN 'a\\u0027 + XOR`))).toContain("XOR");
    expect(() => checkText(`// x \\u000A RETURN true${" XOR true".repeat(20)}`)).toThrow("20 XOR");
  });
});

describe("withoutPrefix", () => {
  it.each([
    ["RETURN 1", "RETURN 1", null],
    ["  // words\n PROFILE RETURN 1", "RETURN 1", "profile"],
    ["/* a */ CYPHER 5 profile/* b */MATCH (n) RETURN n", "MATCH (n) RETURN n", "profile"],
    ["explain RETURN 1", "RETURN 1", "explain"],
    ["CYPHER 5 /* x */ EXPLAIN PROFILE RETURN 1", "RETURN 1", "explain"],
    ["CYPHER 5 runtime = slotted planner=dp PROFILE RETURN 1", "RETURN 1", "profile"],
    ["MATCH (PROFILE) RETURN PROFILE", "MATCH (PROFILE) RETURN PROFILE", null],
  ])("takes the prefix off %s", (query, body, mode) => expect(withoutPrefix(query)).toEqual({ body, mode }));
});
