import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimsInBatches } from "../../../client/takeaway/claims.ts";
import { fileName } from "../../../client/takeaway/download.ts";
import { chosenPart, titleOfPart } from "../../../client/takeaway/part.ts";
import { claims, entities, ties, title } from "./gold.ts";
import { hostileText } from "./hostile.ts";

const network = { entities, ties };

describe("a file's name", () => {
  it("keeps the script of the title", () => {
    expect(fileName(title, "svg")).toBe("Συνομιλία Πούτιν–Κιμ.svg");
    expect(fileName("a/b: c?", "csv")).toBe("a b c.csv");
  });
  it.each(["", "   ", "...", "CON", "lpt1", "///"])("is mitos for %j", (name) => {
    expect(fileName(name, "png")).toBe("mitos.png");
  });
  it("is one that every file system takes", () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const file = fileName(name, "json");
        expect(file).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^\.|^\s/u);
        expect(file.length).toBeLessThanOrEqual(85);
        expect(encodeURIComponent(file)).not.toBe("");
      }),
    );
  });
});

describe("the part of a brief", () => {
  const kim = { kind: "entity" as const, id: "kim-jong-un" };

  it("is an entity with its ties and neighbours", () => {
    const chosen = chosenPart(network, kim, null);
    expect(chosen.part).toBe("entity");
    expect(chosen.network.ties).toHaveLength(entities.find(({ id }) => id === kim.id)?.ties ?? 0);
    expect(titleOfPart(chosen, title, "en")).toBe(`Kim Jong Un · ${title}`);
  });
  it("is an entity alone when it has no tie", () => {
    const { network: own } = chosenPart(network, { kind: "entity", id: "alaska" }, null);
    expect(own.entities.map(({ id }) => id)).toEqual(["alaska"]);
  });
  it("is a tie with its two ends", () => {
    const [tie] = ties;
    const { part, network: own } = chosenPart(network, { kind: "tie", id: tie?.id ?? "" }, null);
    expect([part, own.ties.length, own.entities.length]).toEqual(["tie", 1, 2]);
  });
  it("is a route with its ties in its order", () => {
    const hops = ["vladimir-putin~LEADS~russia", "kim-jong-un~MET_WITH~vladimir-putin"].reverse();
    const route = { entities: ["kim-jong-un", "vladimir-putin", "russia"], hops: hops.map((id) => [id]) };
    const chosen = chosenPart(network, kim, route);
    expect(chosen.network.ties.map(({ id }) => id)).toEqual(hops);
    expect(titleOfPart(chosen, title, "en")).toBe(`Kim Jong Un › Vladimir Putin › Russia · ${title}`);
  });
  it("is all when what was chosen is not on the map", () => {
    expect(chosenPart(network, { kind: "entity", id: "nobody" }, null).network).toEqual(network);
    expect(titleOfPart(chosenPart(network, null, null), title, "en")).toBe(title);
  });
});

describe("gathering claims in batches", () => {
  const ids = Array.from({ length: 900 }, (_, index) => `a~LEADS~b${index}`);
  const [claim] = claims;
  const answer = (part: readonly string[]) => ({
    claims: part.flatMap((tie) => (claim ? [{ ...claim, tie }] : [])),
    entities: entities.slice(0, 2),
    capped: false,
  });
  const calm = { signal: new AbortController().signal, progress: () => {} };

  it("keeps the order of the ties, asks some hundred at a time, and tells how far it is", async () => {
    const told: number[] = [];
    const asked: number[] = [];
    const gather = claimsInBatches(async (part) => {
      asked.push(part.length);
      return answer(part);
    });
    const found = await gather(ids, { ...calm, progress: (done) => told.push(done) });
    expect(found.claims.map(({ tie }) => tie)).toEqual(ids);
    expect(found.entities).toHaveLength(2);
    expect(Math.max(...asked)).toBeLessThanOrEqual(400);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(ids.length);
  });

  it("asks again for what an answer had no room for, until nothing is missing", async () => {
    const gather = claimsInBatches(async (part) => {
      const whole = answer(part);
      return { ...whole, claims: whole.claims.slice(0, 30), capped: part.length > 30 };
    });
    expect((await gather(ids, calm)).claims.map(({ tie }) => tie)).toEqual(ids);
    const hopeless = claimsInBatches(async (part) => ({ ...answer(part), capped: true }));
    await expect(hopeless(ids, calm)).rejects.toThrow(RangeError);
  });

  it("stops asking when cancelled", async () => {
    const stop = new AbortController();
    let asked = 0;
    const gather = claimsInBatches(async (part) => {
      asked += 1;
      stop.abort();
      return answer(part);
    });
    await expect(gather(ids, { ...calm, signal: stop.signal })).rejects.toThrow(/abort/i);
    expect(asked).toBe(1);
  });

  it("rejects with the first error of the API", async () => {
    const gather = claimsInBatches(() => Promise.reject(new Error("gone")));
    await expect(gather(ids, calm)).rejects.toThrow("gone");
  });
});
