import { z } from "zod";
import type { Network } from "../../server/contract/ties.ts";
import { Id, TieType } from "../../server/contract/vocabulary.ts";
import { colourings, labellings, plainAppearance, sizings } from "../map/exploration/appearance.ts";
import { noFilters } from "../map/exploration/filters.ts";
import { once } from "../map/exploration/once.ts";
import { type Exploration, emptyExploration } from "../map/exploration/state.ts";
import type { Sight } from "../map/sight.ts";
import { FiltersShape } from "./shape.ts";
import type { View } from "./view.ts";

const index = z.int().nonnegative();
const NOWHERE = null;

/**
 * A view without what the store knows anyway: names of what is on the map and where it stands. Entities are named by
 * their place in `ids`, whose first `entities` are on the map; a tie is subject, type, object; positions are in order
 * of the entities, in tenths of a graph unit.
 */
export const PackedView = z.object({
  ids: z.array(Id),
  entities: index,
  types: z.array(TieType),
  ties: z.array(z.tuple([index, index, index])),
  positions: z.array(z.tuple([z.int(), z.int()]).nullable()),
  hidden: z.array(index).default([]),
  pinned: z.array(index).default([]),
  expansions: z.array(z.tuple([index, z.array(index), z.array(index)])).default([]),
  filters: FiltersShape.prefault({}),
  lens: z
    .object({
      countryOf: z.array(z.tuple([index, index])),
      symmetric: z.array(TieType),
      opened: z.array(index),
    })
    .nullable()
    .default(null),
  appearance: z
    .object({
      sizeBy: z.enum(sizings).default(plainAppearance.sizeBy),
      colourBy: z.enum(colourings).default(plainAppearance.colourBy),
      labels: z.enum(labellings).default(plainAppearance.labels),
    })
    .prefault({}),
  selected: z.array(index).default([]),
  /** The tie that is selected: subject, type, object. */
  tie: z.tuple([index, index, index]).nullable().default(null),
  /** What is in sight: x and y of its middle, how far across and down, in graph units. */
  sight: z.tuple([z.int(), z.int(), z.int().positive(), z.int().positive()]).nullable().default(null),
});
/** As it is kept: what is as usual may be missing. */
export type PackedView = z.input<typeof PackedView>;
/** As it was read. */
export type ReadView = z.output<typeof PackedView>;

/** A number for each text, in the order of asking. */
const numbering = (first: readonly string[]) => {
  const known = new Map(first.map((text, at) => [text, at]));
  return {
    all: () => [...known.keys()],
    of: (text: string): number => {
      const at = known.get(text);
      if (at !== undefined) return at;
      known.set(text, known.size);
      return known.size - 1;
    },
  };
};

/** What differs from the usual: the rest need not be kept. */
const unusual = <T extends object>(own: T, usual: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(own).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(usual[key as keyof T]),
    ),
  ) as Partial<T>;

/** To whole graph units, which are pixels: nearer than that nobody sees. */
const packSight = ({ x, y, across, down }: Sight): [number, number, number, number] => [
  Math.round(x),
  Math.round(y),
  Math.max(1, Math.round(across)),
  Math.max(1, Math.round(down)),
];

/** The part of a packed view that the exploration alone makes up, and the numbers that it gave to ids and types. */
const packExploration = once((exploration: Exploration) => {
  const { entities, ties, positions, hidden, pinned, expansions, filters, lens } = exploration;
  const ids = numbering(Object.keys(entities));
  const types = numbering([]);
  const tieAt = new Map(Object.keys(ties).map((id, at) => [id, at]));
  const placeOf = (id: string): [number, number] | null => {
    const at = positions[id];
    return at ? [Math.round(at.x * 10), Math.round(at.y * 10)] : NOWHERE;
  };
  const packed = {
    entities: Object.keys(entities).length,
    ties: Object.values(ties).map(({ subject, type, object }): [number, number, number] => [
      ids.of(subject),
      types.of(type),
      ids.of(object),
    ]),
    positions: Object.keys(entities).map(placeOf),
    hidden: hidden.map(ids.of),
    pinned: pinned.map(ids.of),
    expansions: expansions.map((expansion): [number, number[], number[]] => [
      ids.of(expansion.of),
      expansion.entities.map(ids.of),
      expansion.ties.flatMap((id) => tieAt.get(id) ?? []),
    ]),
    filters: unusual(filters, noFilters) as PackedView["filters"],
    lens: lens && {
      countryOf: Object.entries(lens.countryOf).map(([id, country]): [number, number] => [
        ids.of(id),
        ids.of(country),
      ]),
      symmetric: [...lens.symmetric],
      opened: lens.opened.map(ids.of),
    },
  };
  // places of what the lens shows are kept as well: they are no entities of the exploration
  packed.positions.push(...ids.all().slice(packed.entities).map(placeOf));
  return { packed, ids: ids.all(), types: types.all() };
});

/** Packs a view. Positions are rounded to a tenth of a graph unit. */
export const packView = ({ exploration, appearance, selected, tie, sight }: View): PackedView => {
  const known = packExploration(exploration);
  const ids = numbering(known.ids);
  const types = numbering(known.types);
  const [subject = "", type = "", object = ""] = tie?.split("~") ?? [];
  const attended = {
    selected: selected.map(ids.of),
    tie:
      tie === null ? null : ([ids.of(subject), types.of(type), ids.of(object)] as [number, number, number]),
    sight: sight && packSight(sight),
  };
  return {
    ...known.packed,
    ...{ ids: ids.all(), types: types.all(), appearance: unusual(appearance, plainAppearance) },
    ...attended,
  };
};

const sightOf = ([x, y, across, down]: readonly [number, number, number, number]): Sight => ({
  x,
  y,
  across,
  down,
});

/** A view again, with the network that the store gave for its ids; what the store does not know any more is left out. */
export const unpackView = (packed: ReadView, network: Network): View => {
  const known = new Map(network.entities.map((entity) => [entity.id, entity]));
  const knownTies = new Map(network.ties.map((tie) => [tie.id, tie]));
  const id = (at: number): string => packed.ids[at] ?? "";
  const list = (ats: readonly number[]) => ats.map(id).filter((one) => known.has(one));
  const tieId = ([subject, type, object]: readonly [number, number, number]): string =>
    `${id(subject)}~${packed.types[type]}~${id(object)}`;
  const tieIds = packed.ties.map(tieId);
  const onMap = packed.ids.slice(0, packed.entities);
  const entities = Object.fromEntries(
    onMap.flatMap((own) => known.get(own) ?? []).map((one) => [one.id, one]),
  );
  const ties = Object.fromEntries(
    tieIds.flatMap((own) => knownTies.get(own) ?? []).map((tie) => [tie.id, tie]),
  );
  const positions = Object.fromEntries(
    packed.positions.flatMap((at, index) =>
      at && known.has(id(index)) ? [[id(index), { x: at[0] / 10, y: at[1] / 10 }]] : [],
    ),
  );
  const exploration: Exploration = {
    ...emptyExploration,
    entities,
    ties,
    positions,
    hidden: list(packed.hidden),
    pinned: list(packed.pinned),
    expansions: packed.expansions
      .filter(([of]) => known.has(id(of)))
      .map(([of, own, ownTies]) => ({
        of: id(of),
        entities: list(own),
        ties: ownTies.map((at) => tieIds[at] ?? "").filter((tie) => knownTies.has(tie)),
      })),
    filters: packed.filters,
    lens: packed.lens && {
      countryOf: Object.fromEntries(packed.lens.countryOf.map(([own, country]) => [id(own), id(country)])),
      countries: Object.fromEntries(
        packed.lens.countryOf
          .flatMap(([, country]) => known.get(id(country)) ?? [])
          .map((one) => [one.id, one]),
      ),
      symmetric: packed.lens.symmetric,
      opened: list(packed.lens.opened),
    },
  };
  return {
    exploration,
    appearance: packed.appearance,
    selected: list(packed.selected),
    tie:
      packed.tie && [packed.tie[0], packed.tie[2]].every((end) => known.has(id(end)))
        ? tieId(packed.tie)
        : null,
    sight: packed.sight && sightOf(packed.sight),
  };
};
