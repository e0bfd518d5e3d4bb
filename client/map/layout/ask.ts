import type { Network } from "../../../server/contract/ties.ts";
import type { Language } from "../../../server/contract/vocabulary.ts";
import { wordsOfTie } from "../../ui/names.ts";
import { entityRadius } from "../appearance/measures.ts";
import type { Look } from "../appearance/paint.ts";
import { bundles } from "../appearance/strands.ts";
import type { Box } from "../geometry.ts";
import { LINE_HEIGHT, sizeOfLines, textWidth } from "../labels/measure.ts";
import type { Size } from "../labels/place.ts";
import { labelForms } from "../labels/text.ts";
import type { LayoutEntity, LayoutRequest } from "./request.ts";

/** The room that the layout may use. */
export interface MapRoom {
  width: number;
  height: number;
  reserved: Box[];
  crowded: boolean;
}

const SEED = 7;
/** Of more entities than this nothing is measured: for thousands that takes long and changes nothing. */
const MEASURED = 400;
const LETTER = 7.2;

const guessedSize = (lines: readonly string[]): Size => ({
  width: LETTER * Math.max(...lines.map(({ length }) => length)),
  height: lines.length * LINE_HEIGHT,
});

/** Degrees by entity id. */
export const degreesOf = ({ ties }: Network): Map<string, number> => {
  const degrees = new Map<string, number>();
  for (const { subject, object } of ties) {
    for (const id of [subject, object]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
};

/** Measures entities and lines as they will be drawn. Only what is named by `ids` takes part. */
export const layoutRequest = (
  network: Network,
  ids: readonly string[],
  look: Look,
  language: Language,
  room: MapRoom,
): LayoutRequest => {
  const font = `600 13.5px ${look.palette.sans}`;
  const wordFont = `500 11px ${look.palette.sans}`;
  const degrees = degreesOf(network);
  const named = new Set(ids);
  const entities: LayoutEntity[] = network.entities
    .filter(({ id }) => named.has(id))
    .map((entity) => ({
      id: entity.id,
      radius: entityRadius(degrees.get(entity.id) ?? 0),
      label: labelForms(entity, language, room.crowded).map((lines) =>
        named.size > MEASURED ? guessedSize(lines) : sizeOfLines(lines, font),
      ),
    }));
  const lines = [...bundles(network.ties).values()].flatMap((strands) => {
    const [first] = strands;
    if (!first) return [];
    const words = (named.size > MEASURED ? [] : strands).map((tie) => {
      const type = look.tieTypes.get(tie.type);
      return type ? textWidth(wordsOfTie(type, tie, language), wordFont) : 0;
    });
    return [
      { subject: first.subject, object: first.object, strands: strands.length, word: Math.max(0, ...words) },
    ];
  });
  return { entities, lines, ...roomFor(entities.length, room), seed: SEED };
};

/** Pixels of map that an entity with its label and lines wants; a smaller map is laid out larger and shown smaller. */
const WANTED = 17_000;

const roomFor = (count: number, { width, height, reserved, crowded }: MapRoom) => {
  const grow = Math.max(1, Math.sqrt((count * WANTED * (crowded ? 0.75 : 1)) / (width * height)));
  const scaled = (box: Box): Box => ({
    x0: box.x0 * grow,
    y0: box.y0 * grow,
    x1: box.x1 * grow,
    y1: box.y1 * grow,
  });
  return { width: width * grow, height: height * grow, reserved: reserved.map(scaled) };
};
