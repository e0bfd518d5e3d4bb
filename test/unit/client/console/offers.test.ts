import { describe, expect, test } from "vitest";
import { type Offered, offersAt } from "../../../../client/console/editor/offers.ts";

const schema = {
  labels: [
    { name: "Person", properties: ["name", "wikidata"] },
    { name: "Old City", properties: ["name"] },
  ],
  relationshipTypes: [{ name: "MET_WITH", properties: ["first"] }],
  propertyKeys: ["name", "wikidata", "first", "text"],
  functions: [
    { name: "size", signature: "size(input) :: INTEGER", description: "" },
    { name: "date.truncate", signature: "date.truncate(unit)", description: "" },
  ],
  procedures: [{ name: "db.labels", signature: "db.labels()", description: "" }],
  sampled: false,
};

/** What is offered where the bar stands. */
const at = (written: string): Offered | null => {
  const place = written.indexOf("|");
  return offersAt(written.replace("|", ""), place, schema, ["least"]);
};
const texts = (written: string) => {
  const offered = at(written);
  return offered?.kind === "offers" ? offered.offers.map(({ text }) => text) : null;
};

describe("what is offered", () => {
  test.each([
    ["MATCH (n:|", ["Person", "`Old City`"]],
    ["MATCH (n:Person&!Ol|", ["Person", "`Old City`"]],
    ["MATCH ()-[t:M|]-()", ["MET_WITH"]],
    ["MATCH (n:Person) RETURN n.|", ["name", "wikidata"]],
    ["MATCH ()-[t:MET_WITH]-() RETURN t.f|", ["first"]],
    ["MATCH (n) RETURN n.|", ["name", "wikidata", "first", "text"]],
    ["MATCH (n:Person {|})", ["name", "wikidata"]],
    ["MATCH (n) WHERE n.x > $l|", ["$least"]],
    ["CALL |", ["db.labels"]],
    ["CALL db.|", ["db.labels"]],
    ["RETURN date.|", ["date.truncate"]],
    ["// MATCH (n:|", null],
    ["RETURN 12|", null],
  ])("%s", (written, offered) => {
    expect(texts(written)).toEqual(offered);
  });

  test("are words of the language, functions and the variables of the query elsewhere", () => {
    const offered = texts("MATCH (kim:Person) WITH kim AS leader RET|");
    expect(offered).toEqual(expect.arrayContaining(["RETURN", "size", "kim", "leader"]));
    expect(offered).not.toContain("RET");
  });

  test("within quotes are entities, in place of what is written there", () => {
    expect(at("MATCH (n {id: 'kim|'}) RETURN n")).toEqual({ kind: "entities", from: 15, asked: "kim" });
  });
});
