import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimsTieByTie } from "../../../client/takeaway/claims.ts";
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

describe("gathering claims tie by tie", () => {
  const ids = ties.map(({ id }) => id);
  const answer = (id: string) => {
    const tie = ties.find((own) => own.id === id);
    if (!tie) throw new Error(`no tie ${id}`);
    return { tie, entities: entities.slice(0, 2), claims: claims.filter((claim) => claim.tie === id) };
  };

  it("keeps the order of the ties, asks few at a time, and tells how far it is", async () => {
    let [now, most] = [0, 0];
    const told: number[] = [];
    const gather = claimsTieByTie(async (id) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, id.length % 5));
      now -= 1;
      return answer(id);
    });
    const found = await gather(ids, {
      signal: new AbortController().signal,
      progress: (done, all) => told.push(done / all),
    });
    expect(found.claims.map(({ tie }) => tie)).toEqual(
      ids.flatMap((id) => answer(id).claims.map(({ tie }) => tie)),
    );
    expect(found.entities).toHaveLength(2);
    expect(most).toBeLessThanOrEqual(4);
    expect(told).toEqual(ids.map((_, index) => (index + 1) / ids.length));
  });

  it("stops asking when cancelled", async () => {
    const stop = new AbortController();
    let asked = 0;
    const gather = claimsTieByTie(async (id) => {
      asked += 1;
      if (asked === 3) stop.abort();
      return answer(id);
    });
    await expect(gather(ids, { signal: stop.signal, progress: () => {} })).rejects.toThrow(/abort/i);
    expect(asked).toBeLessThan(ids.length);
  });

  it("rejects with the first error of the API", async () => {
    const gather = claimsTieByTie(() => Promise.reject(new Error("gone")));
    await expect(gather(ids, { signal: new AbortController().signal, progress: () => {} })).rejects.toThrow(
      "gone",
    );
  });
});
