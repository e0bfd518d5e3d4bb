import { describe, expect, it } from "vitest";
import { makeDiagnosis } from "../../../server/neo4j/illness.ts";

const patience = { silent: 60, burning: 20, full: 30 };
const well = { lost: [], heap: 0.4 };

describe("makeDiagnosis", () => {
  it("finds nothing wrong with a Neo4j that answers, and with queries that end soon after they were told to", () => {
    const diagnosis = makeDiagnosis(patience);
    for (let now = 0; now < 200; now += 10)
      expect(diagnosis.take({ lost: [`transaction-${now}`], heap: 0.9 }, now)).toBeNull();
  });

  it("tells a query that runs on, a full memory and silence, each after its time", () => {
    const burning = { ...well, lost: ["a", "b"] };
    const cases = [
      ["burning", burning, 20],
      ["full", { ...well, heap: 0.97 }, 30],
      ["silent", null, 60],
    ] as const;
    for (const [illness, signs, after] of cases) {
      const diagnosis = makeDiagnosis(patience);
      expect(diagnosis.take(signs, 1_000)).toBeNull();
      expect(diagnosis.take(signs, 1_000 + after - 1)).toBeNull();
      expect(diagnosis.take(signs, 1_000 + after)).toBe(illness);
    }
  });

  it("counts anew after one good look, and after a restart", () => {
    const diagnosis = makeDiagnosis(patience);
    diagnosis.take(null, 0);
    diagnosis.take(well, 50);
    expect(diagnosis.take(null, 70)).toBeNull();
    expect(diagnosis.take(null, 129)).toBeNull();
    diagnosis.forget();
    expect(diagnosis.take(null, 200)).toBeNull();
  });

  it("goes on counting a query that ran on before Neo4j fell silent", () => {
    const diagnosis = makeDiagnosis(patience);
    diagnosis.take({ ...well, lost: ["a"] }, 0);
    diagnosis.take(null, 10);
    expect(diagnosis.take({ ...well, lost: ["a"] }, 20)).toBe("burning");
  });
});
