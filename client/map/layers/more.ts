import type { EntityType } from "../../../server/contract/vocabulary.ts";
import { isHollow } from "../appearance/marks.ts";
import type { Box, Disc } from "../geometry.ts";
import { textWidth } from "../labels/measure.ts";
import type { Drawing } from "./drawing.ts";

/** The chip of ties that an entity has and the map has not: of all of them, or of those to one type of neighbour. */
export interface MoreChip {
  entity: string;
  /** Null: of all types. */
  type: EntityType | null;
  /** How many. */
  count: number;
  box: Box;
}

const HEIGHT = 18;
const PADDING = 6;
/** The room of the mark of a type before its number. */
const MARK = 13;
const MARK_RADIUS = 4;
/** With more entities in sight than this chips would be all that one sees. */
const UP_TO = 80;
const ONE_O_CLOCK = -Math.PI / 4;
/** How far from the disc its groups stand, in pixels, and at which angles: first at the right, then at the left. */
const AROUND = 26;
const PLACES = [-54, -18, 18, 54, 126, 162, 198].map((degrees) => (degrees * Math.PI) / 180);

const fontOf = ({ look }: Pick<Drawing, "look">) => `550 11px ${look.palette.sans}`;
const textOf = ({ language }: Pick<Drawing, "language">, count: number) =>
  `+${new Intl.NumberFormat(language).format(count)}`;

/**
 * The chips `+12` of the entities in sight: ties in the whole network less those on the map. Around the selected entity
 * stand chips of its groups instead, one for each type of neighbour.
 */
export const moreChips = (drawing: Drawing): MoreChip[] => {
  const { graph, stage, attention, moving, whole, hub } = drawing;
  if (moving) return [];
  const disc = hub?.of ? stage.discs.get(hub.of) : undefined;
  const groups = disc && hub ? groupChips(drawing, hub, disc) : [];
  if (!whole || stage.discs.size > UP_TO) return groups;
  const onRoute = new Set(attention.route?.entities);
  const others = [...stage.discs].flatMap(([id, { x, y, r }]): MoreChip[] => {
    const count = graph.getNodeAttribute(id, "entity").ties - graph.degree(id);
    if (count <= 0 || onRoute.has(id) || (groups.length > 0 && id === hub?.of)) return [];
    const width = Math.max(HEIGHT, textWidth(textOf(drawing, count), fontOf(drawing)) + 2 * PADDING);
    const x0 = x + Math.cos(ONE_O_CLOCK) * r - 2;
    const y1 = y + Math.sin(ONE_O_CLOCK) * r + 2;
    return [{ entity: id, type: null, count, box: { x0, x1: x0 + width, y0: y1 - HEIGHT, y1 } }];
  });
  return [...others, ...groups];
};

const groupChips = (drawing: Drawing, { of, groups }: NonNullable<Drawing["hub"]>, disc: Disc): MoreChip[] =>
  groups.slice(0, PLACES.length).map(({ type, ties }, place) => {
    const angle = PLACES[place] ?? 0;
    const width = textWidth(textOf(drawing, ties), fontOf(drawing)) + 2 * PADDING + MARK;
    const [x, y] = [
      disc.x + Math.cos(angle) * (disc.r + AROUND),
      disc.y + Math.sin(angle) * (disc.r + AROUND),
    ];
    const x0 = Math.cos(angle) > 0 ? x : x - width;
    return {
      entity: of ?? "",
      type,
      count: ties,
      box: { x0, x1: x0 + width, y0: y - HEIGHT / 2, y1: y + HEIGHT / 2 },
    };
  });

/** Draws the chips: raised, round, with the border of a control; one of a group has the mark of its type. */
export const drawMore = (drawing: Drawing, chips: readonly MoreChip[]): void => {
  const { context, look } = drawing;
  const { palette } = look;
  for (const { count, box, type } of chips) {
    context.beginPath();
    context.roundRect(box.x0, box.y0, box.x1 - box.x0, HEIGHT, HEIGHT / 2);
    context.fillStyle = palette.raised;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = palette.lineStrong;
    context.stroke();
    const middle = (box.y0 + box.y1) / 2;
    if (type) {
      context.beginPath();
      context.arc(box.x0 + PADDING + MARK_RADIUS, middle, MARK_RADIUS - 0.5, 0, 2 * Math.PI);
      context.lineWidth = 1.5;
      context.strokeStyle = palette.types[type];
      context.stroke();
      context.fillStyle = palette.types[type];
      if (!isHollow(type)) context.fill();
    }
    context.font = fontOf(drawing);
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = palette.ink;
    context.fillText(textOf(drawing, count), (box.x0 + (type ? MARK : 0) + box.x1) / 2, middle + 0.5);
  }
};

/** The chip at a point of the screen. */
export const moreAt = (chips: readonly MoreChip[], { x, y }: { x: number; y: number }): MoreChip | null =>
  chips.findLast(({ box }) => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1) ?? null;
