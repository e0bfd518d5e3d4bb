import { int } from "neo4j-driver";
import { describe, expect, it } from "vitest";
import { checkText } from "../../server/console/limits.ts";
import { endlessPattern } from "../../server/console/patterns.ts";

describe("endlessPattern", () => {
  it.each([
    ["(a)(b)\\2b", "refers back"],
    ["(a+)+(a+)+\\2b", "repeats a group"],
    ["(?<x>a)\\k<x>", "refers back"],
    ["(a+)+", "repeats a group"],
    ["(.*)*x", "repeats a group"],
    ["((a|b*)c)+", "repeats a group"],
    ["(a{2,})*", "repeats a group"],
    ["(a{1,1000}){1,1000}", "repeats a group"],
    ["(.*)(.*)(.*)(.*)(.*)x", "more than 4"],
    ["(?:.*,){11}P", "repeats a group"],
    ["\\w*\\w*\\w*\\w*\\w*!", "more than 4"],
    ["a+b+c+d+e+f+g+h+i+j+k+l+m+", "more than 12"],
  ])("refuses %s", (pattern, why) => expect(endlessPattern(pattern)).toContain(why));

  it.each([
    ["(?i).*kim.*"],
    ["[a-z]+(-[a-z]+)?"],
    ["(a|b|c)+"],
    ["\\d{4}-\\d{2}-\\d{2}"],
    ["\\d+-\\d+-\\d+T\\d+:\\d+:\\d+"],
    ["https?://[^/]+/.*"],
    ["\\(.*\\)"],
    ["[(+*]+"],
    ["\\\\1"],
    [".*Πούτιν.*Κιμ.*"],
  ])("lets %s through", (pattern) => expect(endlessPattern(pattern)).toBeNull());
});

describe("checkText looks for what Neo4j cannot be stopped in", () => {
  it.each([
    ["RETURN reduce(s = 0, x IN range(1, 100000000000) | s + x)", {}],
    ["RETURN reduce(s = 0, x IN RaNgE(1, 100_000_000_000) | s + x)", {}],
    ["RETURN reduce(s = 0, x IN r\\u0061nge(1, 100000000000) | s + x)", {}],
    ["RETURN reduce(s = 0, x IN range(/* ' */ 1, // )\n 100000000000) | s + x)", {}],
    ["RETURN all(x IN range(1, $n) WHERE x > 0)", { n: int(100_000_000) }],
    ["RETURN [x IN range(1, 1000000 * 1000000) WHERE false | x]", {}],
    ["RETURN [x IN range(1, 10 ^ 12) WHERE false | x]", {}],
    ["RETURN size([x IN range(-5000000, 5000000) | x])", {}],
    ["WITH 100000000000 AS n RETURN reduce(s = 0, x IN range(1, n) | s + x)", {}],
    ["RETURN range(1, 1000000000)", {}],
    ["UNWIND [1] AS x RETURN range(x, 1000000000)", {}],
    ["UNWIND [range(1, 1000000000)] AS x RETURN x", {}],
    ["WITH range(1, 100000000000) AS l RETURN reduce(s = 0, x IN l | s + x)", {}],
    ["RETURN [x IN range(1, 10000) | [y IN range(1, 10000) | x + y]]", {}],
    ["WITH range(1, 10000) AS l RETURN [x IN l | any(y IN l WHERE y > x)]", {}],
    ["UNWIND range(1, 100000) AS x WITH collect(x) AS l RETURN [x IN l | none(y IN l WHERE y > x)]", {}],
    ["RETURN [a IN $l | [b IN $l | [c IN $l | single(d IN $l WHERE d = a)]]]", { l: [...Array(100).keys()] }],
    ["RETURN reduce(s = 'x', i IN range(1, 40) | s + s)", {}],
    ["WITH $l AS l RETURN reduce(s = ['x'], i IN l | s + i + (s + 1))", { l: [...Array(100).keys()] }],
    ["MATCH (n) RETURN reduce(s = n.name, i IN n.dates | toString(s) + s)", {}],
    [`WITH reduce(s = 'x', i IN range(1, 20) | s + s) AS s RETURN s${" + s".repeat(99)}`, {}],
    ["RETURN reduce(s = '0123456789', i IN range(1, 22) | s + s)", {}],
    ["RETURN reduce(s = $long, i IN range(1, 8) | s + s)", { long: "x".repeat(200_000) }],
    ["RETURN reduce(s = '', i IN range(1, 1000000) | s + 'aaaaaaaaaa')", {}],
    ["RETURN reduce(s = [], i IN range(1, 100000) | s + i)", {}],
    ["RETURN reduce(s = 0, i IN range(1, 1000000) | s + toString(i))", {}],
    ["RETURN 'aaaa' =~ '(a+)+b'", {}],
    ["RETURN 'aaaa' =~ ('(a+)' + '+b')", {}],
    ["RETURN 'aaaa' =~ $p", { p: "(a+)+b" }],
    ["RETURN 'aaaa' =~ '(a\\u002B)+b'", {}],
    ["MATCH (n) RETURN 'aaaa' =~ n.pattern", {}],
    ["WITH '(a+)+b' AS p RETURN 'aaaa' =~ p", {}],
  ])("%s", (query, params) => expect(() => checkText(query, params)).toThrow(/may|might|could/));

  it.each([
    ["UNWIND range(1, 100000000000) AS x RETURN count(x)"],
    ["UNWIND CASE WHEN true THEN [1] ELSE range(1, 100000000000) END AS x RETURN count(x)"],
    ["RETURN reduce(s = 0, x IN range(1, 100000) | s + x)"],
    ["RETURN reduce(s = 'x', i IN range(1, 20) | s + s)"],
    ["RETURN reduce(s = '', x IN range(1, 5000) | s + 'aaaaaaaaaa')"],
    ["RETURN reduce(s = 0, x IN range(1, 1000000) | s + (x * x) % 7)"],
    ["RETURN reduce(s = '0123456789', i IN range(1, 20) | s + s)"],
    ["RETURN reduce(n = 0, x IN range(1, 1000) | CASE WHEN x > n THEN n + x ELSE n + 1 END)"],
    ["RETURN reduce(s = '', x IN range(1, 1000) | s + CASE WHEN size(s) > 9 THEN '' ELSE x END)"],
    ["RETURN '\\\\' + reduce(s = 0, x IN range(1, 9) | s) + 'range(1, 99999999999)'"],
    ["MATCH p = (a)-[*1..3]-(b) RETURN [n IN nodes(p) | [r IN relationships(p) | [k IN keys(n) | k]]]"],
    ["WITH 1723420800000 AS t RETURN t, [i IN range(0, size($names)) | i]"],
    ["RETURN [[1, 2], [3, 4]][0][1..2], [x IN ['a', 'b'] WHERE x IN ['a'] | x]"],
  ])("and lets through %s", (query) => expect(() => checkText(query, { names: ["a"] })).not.toThrow());
});
