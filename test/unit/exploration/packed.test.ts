import fc from "fast-check";
import { expect, test } from "vitest";
import { colourings, labellings, sizings } from "../../../client/map/exploration/appearance.ts";
import * as changes from "../../../client/map/exploration/changes.ts";
import { collapse, expandWith, removeEntities } from "../../../client/map/exploration/expansions.ts";
import { type Exploration, emptyExploration } from "../../../client/map/exploration/state.ts";
import { fromHash, LONGEST, toHash } from "../../../client/views/link.ts";
import { PackedView, packView, unpackView } from "../../../client/views/packed.ts";
import type { View } from "../../../client/views/view.ts";
import type { Network } from "../../../server/contract/ties.ts";
import { anEntity, aTie } from "../map/network.ts";
import { ids, networks, sources, tieTypes } from "./arbitrary.ts";

const some = fc.subarray([...ids]);
const tenth = fc.integer({ min: -9000, max: 9000 }).map((value) => (value === 0 ? 0 : value / 10));
const whole = fc.integer({ min: -9000, max: 9000 });
const size = fc.integer({ min: 1, max: 9000 });
const country = anEntity("x", { type: "Country" });

/** Views as a reader makes them: by steps. With the network that the store holds, which is more than is on the map. */
const views: fc.Arbitrary<{ view: View; store: Network }> = fc
  .record({
    network: networks(),
    opened: fc.subarray([...ids], { minLength: 1 }),
    at: fc.array(fc.record({ x: tenth, y: tenth }), { minLength: 6, maxLength: 6 }),
    placed: some,
    lists: fc.record({ hidden: some, pinned: some, removed: some, selected: some }),
    collapsed: fc.boolean(),
    filters: fc.record({
      tieTypes: fc.subarray([...tieTypes]),
      sources: fc.subarray([...sources]),
      minConfidence: fc.constantFrom(0, 0.5),
      window: fc.option(fc.constant({ from: "2025-08-01", to: "2025-08-09" })),
      keepUndated: fc.boolean(),
      mode: fc.constantFrom("hide" as const, "dim" as const),
    }),
    lens: fc.option(some),
    tie: fc.option(fc.constantFrom("a~MET_WITH~b", "c~ATTACKED~x")),
    sight: fc.option(fc.record({ x: whole, y: whole, across: size, down: size })),
    appearance: fc.record({
      sizeBy: fc.constantFrom(...sizings),
      colourBy: fc.constantFrom(...colourings),
      labels: fc.constantFrom(...labellings),
    }),
  })
  .map(({ network, opened, at, placed, lists, collapsed, filters, lens, appearance, tie, sight }) => {
    const part = network.entities.filter(({ id }) => opened.some((kept) => kept === id));
    const first = {
      entities: part,
      ties: network.ties.filter((tie) =>
        [tie.subject, tie.object].every((id) => opened.some((kept) => kept === id)),
      ),
    };
    const steps: ((on: Exploration) => Exploration)[] = [
      (on) => changes.addNetwork(on, first),
      (on) => expandWith(on, opened[0] ?? "a", network),
      (on) => (collapsed ? collapse(on, opened[0] ?? "a") : on),
      (on) => removeEntities(on, lists.removed),
      (on) => {
        const there = placed.filter((id) => on.entities[id]);
        return changes.moveEntities(
          on,
          Object.fromEntries(there.map((id, i) => [id, at[i] ?? { x: 0, y: 0 }])),
        );
      },
      (on) =>
        changes.hideEntities(
          on,
          lists.hidden.filter((id) => on.entities[id]),
        ),
      (on) =>
        changes.pinEntities(
          on,
          lists.pinned.filter((id) => on.entities[id]),
          true,
        ),
      (on) => ({ ...on, filters: { ...on.filters, ...filters } }),
      (on) =>
        lens
          ? {
              ...on,
              lens: {
                countryOf: Object.fromEntries(lens.map((id) => [id, "x"])),
                countries: lens.length > 0 ? { x: country } : {},
                symmetric: ["MET_WITH"],
                opened: lens.length > 2 ? ["x"] : [],
              },
            }
          : on,
    ];
    const exploration = steps.reduce((now, step) => step(now), emptyExploration);
    const selected = lists.selected.filter((id) => exploration.entities[id]);
    return {
      view: { exploration, appearance, selected, tie, sight },
      store: { entities: [...network.entities, country], ties: network.ties },
    };
  });

test("a view comes back from its address as it was", async () => {
  await fc.assert(
    fc.asyncProperty(views, async ({ view, store }) => {
      const packed = await fromHash(await toHash(packView(view)));
      expect(packed && unpackView(packed, store)).toEqual(view);
    }),
    { numRuns: 150 },
  );
});

test("what the store no longer knows is left out, with all that hangs on it", () => {
  fc.assert(
    fc.property(views, ({ view, store }) => {
      const left = {
        entities: store.entities.filter(({ id }) => id !== "a"),
        ties: store.ties.filter(({ id }) => !/(^|~)a(~|$)/.test(id)),
      };
      const back = unpackView(PackedView.parse(packView(view)), left).exploration;
      const { countryOf: _, ...lens } = back.lens ?? { countryOf: {} };
      expect(JSON.stringify({ ...back, lens })).not.toMatch(/"a"|"a~|~a"/);
    }),
  );
});

test("the map of one article fits into an address that mail programs leave whole", async () => {
  const names = Array.from({ length: 45 }, (_, i) => `entity-with-a-long-name-${i}`);
  const network = {
    entities: names.map((id) => anEntity(id)),
    ties: names.slice(1).map((id, i) => aTie(names[i] ?? "", "MET_WITH", id)),
  };
  const places = Object.fromEntries(
    names.map((id, i) => [id, { x: Math.sin(i) * 500, y: Math.cos(i) * 500 }]),
  );
  const exploration = changes.moveEntities(changes.addNetwork(emptyExploration, network), places);
  const hash = await toHash(
    packView({
      exploration,
      appearance: { sizeBy: "degree", colourBy: "type", labels: "normal" },
      selected: [],
      tie: null,
      sight: null,
    }),
  );
  expect(hash).toMatch(/^#v=[\w-]+$/);
  expect(hash.length).toBeLessThan(LONGEST / 3);
});

test("an address that was cut short is an error, another hash is none of ours", async () => {
  expect(await fromHash("")).toBeNull();
  expect(await fromHash("#room")).toBeNull();
  const hash = await toHash(
    packView({
      exploration: emptyExploration,
      appearance: { sizeBy: "degree", colourBy: "type", labels: "normal" },
      selected: [],
      tie: null,
      sight: null,
    }),
  );
  await expect(fromHash(hash.slice(0, -6))).rejects.toThrow();
  await expect(fromHash("#v=%%%")).rejects.toThrow();
});
