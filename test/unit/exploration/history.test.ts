import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import * as changes from "../../../client/map/exploration/changes.ts";
import {
  broughtBy,
  collapse,
  expandWith,
  removeEntities,
} from "../../../client/map/exploration/expansions.ts";
import { type Exploration, emptyExploration } from "../../../client/map/exploration/state.ts";
import { useExploration } from "../../../client/map/exploration/store.ts";
import { anEntity, aTie } from "../map/network.ts";
import { ids, networks } from "./arbitrary.ts";

const { begin, perform, undo, redo, jump } = useExploration.getState();
const now = () => useExploration.getState().exploration;
const past = () => useExploration.getState().past;

beforeEach(() => begin(emptyExploration));

const some = fc.subarray([...ids], { minLength: 1 });
type Change = (exploration: Exploration) => Exploration;
const change: fc.Arbitrary<Change> = fc.oneof(
  networks().map((network) => (on: Exploration) => expandWith(on, "a", network)),
  some.map((list) => (on: Exploration) => changes.hideEntities(on, list)),
  some.map((list) => (on: Exploration) => changes.showOnly(on, list)),
  some.map((list) => (on: Exploration) => removeEntities(on, list)),
  fc.tuple(some, fc.boolean()).map(
    ([list, pin]) =>
      (on: Exploration) =>
        changes.pinEntities(on, list, pin),
  ),
  fc.constant((on: Exploration) => changes.showHidden(on)),
  fc.constant((on: Exploration) => collapse(on, "a")),
  fc.constantFrom(1, 2).map((least) => (on: Exploration) => changes.setFilter(on, "minClaims", least)),
  fc.constant((on: Exploration) => changes.moveEntities(on, { a: { x: 1, y: 2 } })),
);

test("undo and redo give back the very objects, step by step and in one jump", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), fc.nat(), (list, to) => {
      begin(emptyExploration);
      const states = [now()];
      for (const make of list) {
        perform("filter", make);
        if (now() !== states.at(-1)) states.push(now());
      }
      expect(past()).toHaveLength(states.length - 1);
      for (const state of states.toReversed()) {
        expect(now()).toBe(state);
        undo();
      }
      for (const state of states) {
        expect(now()).toBe(state);
        redo();
      }
      const steps = to % states.length;
      jump(steps);
      expect(now()).toBe(states[steps]);
      jump(states.length - 1);
      expect(now()).toBe(states.at(-1));
    }),
  );
});

test("collapsing takes back what one expansion brought, and leaves what was there, pinned or led further", () => {
  const start = changes.addNetwork(emptyExploration, {
    entities: [anEntity("a"), anEntity("b")],
    ties: [aTie("a", "LEADS", "b")],
  });
  const expanded = expandWith(start, "a", {
    entities: ["a", "b", "c", "d", "e", "f"].map((id) => anEntity(id)),
    ties: ["b", "c", "d", "e", "f"].map((id) => aTie("a", "MET_WITH", id)),
  });
  const further = expandWith(expanded, "e", {
    entities: [anEntity("e"), anEntity("g")],
    ties: [aTie("e", "LEADS", "g")],
  });
  const collapsed = collapse(changes.pinEntities(further, ["d"], true), "a");
  expect(Object.keys(collapsed.entities).toSorted()).toEqual(["a", "b", "d", "e", "g"]);
  expect(Object.keys(collapsed.ties).toSorted()).toEqual([
    "a~LEADS~b",
    "a~MET_WITH~d",
    "a~MET_WITH~e",
    "e~LEADS~g",
  ]);
  expect(collapse(collapse(collapsed, "e"), "a").entities).not.toHaveProperty("g");
  expect(collapse(start, "a")).toBe(start);
});

test("what comes by two questions at once was brought once", () => {
  const twice = [anEntity("b"), anEntity("b")];
  const exploration = expandWith(
    changes.addNetwork(emptyExploration, { entities: [anEntity("a")], ties: [] }),
    "a",
    {
      entities: twice,
      ties: [aTie("a", "LEADS", "b")],
    },
  );
  expect(broughtBy(exploration, "a").entities).toEqual(["b"]);
});

test("removing forgets an entity with its ties, place and pin", () => {
  fc.assert(
    fc.property(networks(), some, (network, list) => {
      const full = changes.pinEntities(
        changes.moveEntities(expandWith(emptyExploration, "a", network), { a: { x: 0, y: 0 } }),
        [...ids],
        true,
      );
      const bare = removeEntities(full, list);
      const told = JSON.stringify({
        ...bare,
        ties: Object.values(bare.ties).map((tie) => [tie.subject, tie.object]),
      });
      for (const id of list) expect(told).not.toContain(`"${id}"`);
    }),
  );
});
