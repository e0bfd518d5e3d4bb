import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf } from "../../../client/takeaway/files/csv.ts";
import { claimsCsv, entitiesCsv, tiesCsv } from "../../../client/takeaway/files/tables.ts";
import { plain } from "../../../client/takeaway/markup.ts";
import { claims, entities, exploration, ties } from "./gold.ts";
import { hostileText } from "./hostile.ts";

const read = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });

describe("CSV", () => {
  it("is what RFC 4180 says: CRLF, quotes doubled, and a byte order mark unless refused", () => {
    expect(
      csvOf(
        ["a", "b"],
        [
          ['say "no"', 1.5],
          ["x,y", null],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n"say ""no""",1.5\r\n"x,y",\r\n');
    expect(csvOf(["a"], [], { bom: false })).toBe("a\r\n");
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1", '=HYPERLINK("x")'])(
    "never lets %j begin a cell",
    (text) => {
      const [row] = parse(csvOf(["a"], [[text]]), { bom: true, from: 2 }) as string[][];
      expect(row?.[0]).toMatch(/^'/);
    },
  );

  it("leaves negative numbers as numbers", () => {
    expect(csvOf(["x"], [[-1.25]], { bom: false })).toBe("x\r\n-1.25\r\n");
  });

  it("gives back every cell, whatever it holds", () => {
    const rows = fc.array(fc.tuple(hostileText, hostileText, hostileText), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (cells) => {
        const back = parse(csvOf(["a", "b", "c"], cells), {
          bom: true,
          from: 2,
          skip_empty_lines: false,
        }) as string[][];
        expect(back.map((row) => row.map((cell) => cell.replace(/^'/, "")))).toEqual(
          cells.map((row) => row.map((cell) => plain(cell).replace(/^'/, ""))),
        );
        for (const cell of back.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

describe("the tables of the gold article", () => {
  const network = { entities, ties };

  it("hold every entity with its place", () => {
    const rows = read(entitiesCsv(network, exploration.positions, "el"));
    expect(rows).toHaveLength(entities.length);
    const kim = rows.find(({ id }) => id === "kim-jong-un");
    expect(kim).toMatchObject({ label: "Κιμ Γιονγκ Ουν", nameEn: "Kim Jong Un", wikidata: "Q56226" });
    expect(Number(kim?.x)).toBe(exploration.positions["kim-jong-un"]?.x);
    expect(rows.find(({ id }) => id === "alaska")?.x).toBe("");
  });

  it("hold every tie with the names of its ends", () => {
    const rows = read(tiesCsv(network, "en"));
    expect(rows.map(({ id }) => id)).toEqual(ties.map(({ id }) => id));
    expect(rows.find(({ type }) => type === "DEPLOYED_TO")).toMatchObject({
      objectName: "Kursk Oblast",
      claims: "1",
    });
  });

  it("hold every claim with quote, span and source", () => {
    const rows = read(claimsCsv(claims, entities, "en"));
    expect(rows).toHaveLength(claims.length);
    const [first] = claims;
    expect(rows[0]).toMatchObject({
      ...{ modality: first?.modality, when: first?.when, sourceKind: "Article", url: first?.source.url },
      spans: first?.evidence.map(({ start, end }) => `${start}-${end}`).join(" | "),
    });
    expect(rows[0]?.quotes).toContain(plain(first?.evidence[0]?.quote ?? "?"));
  });
});
