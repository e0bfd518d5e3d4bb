import fc from "fast-check";
import { expect, test } from "vitest";
import { type Filters, noFilters } from "../../../client/map/exploration/filters.ts";
import {
  dimmedOf,
  type Exploration,
  matchingNetwork,
  visibleNetwork,
} from "../../../client/map/exploration/state.ts";
import type { Tie } from "../../../server/contract/ties.ts";
import { entityTypes, modalities } from "../../../server/contract/vocabulary.ts";
import { explorations, ids, sources, tieTypes } from "./arbitrary.ts";

const date = fc.integer({ min: 1, max: 28 });
const filters: fc.Arbitrary<Filters> = fc.record({
  entityTypes: fc.subarray([...entityTypes], { maxLength: 3 }),
  tieTypes: fc.subarray([...tieTypes], { maxLength: 2 }),
  modalities: fc.subarray([...modalities], { maxLength: 2 }),
  sources: fc.subarray([...sources]),
  minConfidence: fc.constantFrom(0, 0.5, 0.75),
  minClaims: fc.constantFrom(1, 2, 3),
  minDegree: fc.constantFrom(0, 1, 2),
  window: fc.option(
    fc.tuple(date, date).map((days) => {
      const [from, to] = days.toSorted((a, b) => a - b).map((d) => `2025-08-${String(d).padStart(2, "0")}`);
      return { from: from ?? "", to: to ?? "" };
    }),
  ),
  keepUndated: fc.boolean(),
  mode: fc.constantFrom("hide", "dim"),
});

/** What the filters should leave, said another way: tie by tie and day by day. */
const oracle = ({ entities, ties, hidden, filters: wanted }: Exploration) => {
  const august = Array.from({ length: 31 }, (_, i) => `2025-08-${String(i + 1).padStart(2, "0")}`);
  const falls = (tie: Tie): string | null => {
    const strongest = modalities.find((modality) => tie[modality] > 0);
    if (wanted.tieTypes.includes(tie.type)) return "type";
    if (strongest && wanted.modalities.includes(strongest)) return "modality";
    if (tie.sources.every((id) => wanted.sources.includes(id))) return "sources";
    if (tie.confidence < wanted.minConfidence || tie.claims < wanted.minClaims) return "least";
    const { window } = wanted;
    if (!window) return null;
    const covered = august.some(
      (day) =>
        day >= window.from &&
        day <= window.to &&
        tie.moments.some(({ from, to }) => (from ?? day) <= day && day <= (to ?? day)),
    );
    const dated = tie.moments.length === tie.claims;
    return covered || (!dated && wanted.keepUndated) ? null : "window";
  };
  const candidates = Object.values(entities).filter(
    ({ id, type }) => !hidden.includes(id) && !wanted.entityTypes.includes(type),
  );
  const has = (list: readonly { id: string }[], id: string) => list.some((entity) => entity.id === id);
  const left = Object.values(ties).filter(
    (tie) => has(candidates, tie.subject) && has(candidates, tie.object) && falls(tie) === null,
  );
  const busy = candidates.filter(
    ({ id }) => left.filter((tie) => tie.subject === id || tie.object === id).length >= wanted.minDegree,
  );
  return {
    entities: busy.map(({ id }) => id).toSorted(),
    ties: left
      .flatMap(({ id, subject, object }) => (has(busy, subject) && has(busy, object) ? [id] : []))
      .toSorted(),
  };
};

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id).toSorted();

test("what the filters leave is what an oracle says, and dimming keeps the rest in sight", () => {
  fc.assert(
    fc.property(explorations, filters, fc.subarray([...ids]), (base, wanted, hidden) => {
      const exploration = { ...base, filters: wanted, hidden };
      const expected = oracle(exploration);
      const left = matchingNetwork(exploration);
      expect({ entities: idsOf(left.entities), ties: idsOf(left.ties) }).toEqual(expected);

      const drawn = visibleNetwork(exploration);
      const dimmed = dimmedOf(exploration);
      if (wanted.mode === "hide") {
        expect(idsOf(drawn.ties)).toEqual(expected.ties);
        expect(dimmed).toBeNull();
      } else {
        const bright = (list: readonly { id: string }[], faint?: ReadonlySet<string>) =>
          idsOf(list).filter((id) => !faint?.has(id));
        expect(idsOf(drawn.entities)).toEqual(ids.filter((id) => !hidden.includes(id)));
        expect(bright(drawn.entities, dimmed?.entities)).toEqual(expected.entities);
        expect(bright(drawn.ties, dimmed?.ties)).toEqual(expected.ties);
      }
    }),
    { numRuns: 400 },
  );
});

test("no filters leave all that is not hidden", () => {
  fc.assert(
    fc.property(explorations, (exploration) => {
      expect(exploration.filters).toBe(noFilters);
      expect(idsOf(visibleNetwork(exploration).ties)).toEqual(Object.keys(exploration.ties).toSorted());
    }),
  );
});
