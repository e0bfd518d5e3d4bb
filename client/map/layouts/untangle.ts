import type { Disc, Point } from "../geometry.ts";
import { type Bettered, improve } from "../layout/improve.ts";
import { placeArriving } from "../layout/place.ts";
import { type LayoutProblem, problemOf } from "../layout/problem.ts";
import { seededRandom } from "../layout/random.ts";
import type { LayoutEntity, Places } from "../layout/request.ts";
import { effortsFor, SMALL } from "../layout/small.ts";
import { majorize, stepsBetween } from "../layout/stress.ts";
import type { Arrangement } from "./arrangement.ts";
import { linksOf } from "./links.ts";
import { withoutOverlap } from "./overlap.ts";
import { boxAround, createTaken, LABELLED, type Room, roomOf } from "./room.ts";

/** Of the rest so many of the nearest are looked at: what lies farther is not in the way. */
const LOOKED_AT = 300;
/** Pixels between the ends of a tie, when there is none to take as a measure. */
const USUAL = 150;
const AROUND = 220;
const ROUNDS = 40;
/** Among more lines than this there is no drawing without crossings, and to count them takes long. */
const FEW_LINES = 160;
/** What stands well enough already needs little heat; a fresh spread needs more. */
const LITTLE = 0.9;

/**
 * Untangles what may move and leaves all else where it stands: spread by stress (Gansner, Koren, North 2004) towards
 * what it has ties to, bettered where few are looked at (after Davidson and Harel 1996), and set on nothing else.
 * @returns places of what is not fixed
 */
export const untangle = (arrangement: Arrangement): Places => {
  const { from, seed } = arrangement;
  const fixed = new Set(arrangement.fixed);
  const part = around(arrangement, fixed);
  const problem = problemOf({ ...part, reserved: [] });
  const bounded = { ...problem, bounds: boundsOf(part.entities, from) };
  const movable = part.entities.flatMap(({ id }, at) => (fixed.has(id) ? [] : [at]));
  const now = part.entities.map(({ id, radius }): Disc => ({ ...(from[id] ?? { x: 0, y: 0 }), r: radius }));
  const spread = spreadOf(arrangement, problem, now, movable);
  const drawn =
    part.entities.length <= SMALL && part.lines.length <= FEW_LINES
      ? bettered(bounded, [now, spread], movable, seed).discs
      : spread;
  const places: Places = { ...from };
  for (const at of movable) {
    const { id } = part.entities[at] as LayoutEntity;
    const { x, y } = drawn[at] as Disc;
    places[id] = { x: Math.round(x), y: Math.round(y) };
  }
  const apart = withoutOverlap(part.entities, places, fixed);
  return freed(arrangement, Object.fromEntries(movable.map((at) => idAndPlace(part.entities[at], apart))));
};

const idAndPlace = (entity: LayoutEntity | undefined, places: Places): [string, Point] => [
  entity?.id ?? "",
  places[entity?.id ?? ""] ?? { x: 0, y: 0 },
];

/** What may move and, of the rest, what is nearest to it, with the lines among them. */
const around = (arrangement: Arrangement, fixed: ReadonlySet<string>): Arrangement => {
  const { entities, lines, from } = arrangement;
  const moving = entities.filter(({ id }) => !fixed.has(id));
  const spots = moving.flatMap(({ id }) => from[id] ?? []);
  const away = ({ id }: LayoutEntity) => {
    const at = from[id] ?? { x: 0, y: 0 };
    return Math.min(...spots.map((spot) => Math.hypot(spot.x - at.x, spot.y - at.y)));
  };
  const links = linksOf(arrangement);
  const linked = new Set(moving.flatMap(({ id }) => links.get(id) ?? []));
  const rest = entities
    .filter(({ id }) => fixed.has(id))
    .map((entity) => ({ entity, rank: away(entity) * (linked.has(entity.id) ? 0.5 : 1) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, moving.length < SMALL ? SMALL - moving.length : LOOKED_AT);
  const kept = [...moving, ...rest.map(({ entity }) => entity)];
  const ids = new Set(kept.map(({ id }) => id));
  return {
    ...arrangement,
    entities: kept,
    lines: lines.filter(({ subject, object }) => ids.has(subject) && ids.has(object)),
  };
};

const boundsOf = (entities: readonly LayoutEntity[], from: Places) => {
  const spots = entities.flatMap(({ id }) => from[id] ?? []);
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  return {
    x0: Math.min(...xs) - AROUND,
    x1: Math.max(...xs) + AROUND,
    y0: Math.min(...ys) - AROUND,
    y1: Math.max(...ys) + AROUND,
  };
};

/** Distances by hops, of the length that ties have on the map. */
const spreadOf = (
  arrangement: Arrangement,
  { lines, entities }: LayoutProblem,
  now: readonly Disc[],
  movable: readonly number[],
): Disc[] => {
  const neighbours: number[][] = entities.map(() => []);
  for (const { from, to } of lines) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  const lengths = lines
    .map(({ from, to }) =>
      Math.hypot((now[from]?.x ?? 0) - (now[to]?.x ?? 0), (now[from]?.y ?? 0) - (now[to]?.y ?? 0)),
    )
    .sort((a, b) => a - b);
  const length = Math.max(USUAL, lengths[Math.floor(lengths.length / 2)] ?? USUAL);
  const ideal = stepsBetween(neighbours).map((row) => row.map((steps) => steps * length));
  // points on one spot push each other nowhere
  const random = seededRandom(arrangement.seed);
  const start = now.map(({ x, y }) => ({ x: x + random() - 0.5, y: y + random() - 0.5 }));
  const moved = majorize(start, ideal, ROUNDS, movable);
  const free = new Set(movable);
  return now.map((disc, at) => (free.has(at) ? { ...disc, ...moved[at] } : disc));
};

/** The better of two drawings, each bettered: what stands now, and a fresh spread. */
const bettered = (
  problem: LayoutProblem,
  [now, spread]: readonly [readonly Disc[], readonly Disc[]],
  movable: readonly number[],
  seed: number,
): Bettered => {
  const { rough, fine } = effortsFor(problem);
  const one = improve(problem, now, seededRandom(seed), { ...rough, heat: LITTLE, movable });
  const other = improve(problem, spread, seededRandom(seed + 1), { ...rough, movable });
  const best = other.cost < one.cost ? other : one;
  return improve(problem, best.discs, seededRandom(seed), { ...fine, movable });
};

/** Where the pushing got stuck between things that stay, the first free place near by is taken. */
const freed = (arrangement: Arrangement, places: Places): Places => {
  const { entities, from, fixed } = arrangement;
  const labelled = entities.length <= LABELLED;
  const rooms = new Map(entities.map((entity): [string, Room] => [entity.id, roomOf(entity, labelled)]));
  const taken = createTaken();
  const standing: (Room & Point)[] = [];
  const stand = (room: Room | undefined, at: Point | undefined) => {
    if (!room || !at) return;
    taken.add(boxAround(at, room));
    standing.push({ ...room, ...at });
  };
  for (const id of fixed) stand(rooms.get(id), from[id]);
  const stuck: Room[] = [];
  const links = linksOf(arrangement);
  for (const [id, at] of Object.entries(places)) {
    const room = rooms.get(id);
    if (!room) continue;
    const { x0, x1, y0, y1 } = boxAround(at, room);
    const inner = { x0: x0 + 1, x1: x1 - 1, y0: y0 + 1, y1: y1 - 1 };
    if (taken.meets(inner)) stuck.push(room);
    else stand(room, at);
  }
  return { ...places, ...placeArriving(standing, stuck, (id) => links.get(id) ?? []) };
};
