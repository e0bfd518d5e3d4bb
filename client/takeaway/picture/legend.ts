import type { Entity } from "../../../server/contract/entities.ts";
import type { SchemaResponse } from "../../../server/contract/schema.ts";
import { entityTypes, families, type Modality, modalities } from "../../../server/contract/vocabulary.ts";
import { type Hex, mix } from "../../map/appearance/colour.ts";
import { modalityOf } from "../../map/exploration/state.ts";
import { strandPath } from "../../map/geometry.ts";
import { formatNumber } from "../../ui/edtf/format.ts";
import { nameOf, shortName } from "../../ui/names.ts";
import { tag } from "../markup.ts";
import type { Voice } from "../voice.ts";
import { discMarkup } from "./disc.ts";
import { exampleMarks } from "./examples.ts";
import type { Scene } from "./map.ts";
import { cutTo, textMarkup } from "./text.ts";
import { threadMarkup } from "./thread.ts";

export const LEGEND_WIDTH = 240;
const ROW = 24;
const HEADING = 28;
const GAP = 18;
const TEXT_AT = 36;
const MARK = 9;
/** Entities without a tie that are named; the rest are counted. */
const NAMED = 16;

interface Row {
  /** Draws the mark with its middle at a height. */
  mark?: (y: number) => string;
  text: string;
  count?: number;
}
interface Section {
  title: string;
  rows: Row[];
}

const straight = { offset: 0, bend: 0 };

const lineMark = (color: string, modality: Modality, arrow: boolean, size: number) => (y: number) =>
  threadMarkup(strandPath({ x: 0, y, r: 0 }, { x: 26, y, r: 0 }, straight), {
    ...{ size, color, pattern: modalities.indexOf(modality), casing: "" },
    arrow: arrow ? 1 : 0,
  });

const entityMark =
  ({ look }: Scene, type: Entity["type"]) =>
  (y: number) =>
    discMarkup({ x: MARK, y, r: MARK }, exampleMarks(look)[type]);

/** The colours of the discs, where they tell another thing than the type: the marks of the types are then grey. */
const coloursOf = ({ telling, look: { palette } }: Scene): Section[] => {
  if (!telling?.colours) return [];
  const { title, rows } = telling.colours;
  const disc = (colour: Hex) => (y: number) =>
    tag("circle", { cx: MARK, cy: y, r: MARK - 3, fill: colour, stroke: palette.paper });
  return [
    {
      title,
      rows: rows.map(({ text, entities, colour }) => ({ mark: disc(colour), text, count: entities })),
    },
  ];
};

const typesOf = (scene: Scene, { entityTypes: infos }: SchemaResponse, { language }: Voice): Row[] =>
  entityTypes.flatMap((type) => {
    const count = scene.network.entities.filter((entity) => entity.type === type).length;
    const text = infos.find(({ id }) => id === type)?.plural[language] ?? type;
    return count === 0 ? [] : [{ mark: entityMark(scene, type), text, count }];
  });

const familiesOf = (scene: Scene, schema: SchemaResponse, { language }: Voice): Row[] =>
  families.flatMap((family) => {
    const ties = scene.network.ties.filter((tie) => scene.look.tieTypes.get(tie.type)?.family === family);
    const text = schema.families.find(({ id }) => id === family)?.label[language] ?? family;
    const directed = ties.some((tie) => !scene.look.tieTypes.get(tie.type)?.symmetric);
    const mark = lineMark(scene.look.palette.families[family], "happened", directed, 2.5);
    return ties.length === 0 ? [] : [{ mark, text, count: ties.length }];
  });

const modalitiesOf = (scene: Scene, { sayUi }: Voice): Row[] =>
  modalities.flatMap((modality) => {
    const count = scene.network.ties.filter((tie) => modalityOf(tie) === modality).length;
    const mark = lineMark(scene.look.palette.ink2, modality, false, 2.5);
    return count === 0 ? [] : [{ mark, text: sayUi(modality), count }];
  });

const sizesOf = ({ telling, look: { palette } }: Scene, { say }: Voice): Row[] => {
  const dots = [
    { r: 2.5, x: 2.5 },
    { r: 4, x: 10.5 },
    { r: 5.5, x: 21.5 },
  ];
  const discs = (y: number) =>
    dots.map(({ r, x }) => tag("circle", { cx: x, cy: y, r, fill: palette.ink2 })).join("");
  const thick = (y: number) =>
    lineMark(palette.ink2, "happened", false, 2)(y - 4) + lineMark(palette.ink2, "happened", false, 5)(y + 3);
  return [
    { mark: discs, text: telling?.size ?? say("legendSize") },
    { mark: thick, text: say("legendWidth") },
  ];
};

/** The entities without a place on the map stand here by name, as in the map's inset. */
const untiedOf = (scene: Scene, { language, say }: Voice): Section[] => {
  const untied = scene.network.entities.filter(({ id }) => !scene.positions[id]);
  if (untied.length === 0) return [];
  const named = untied
    .map((entity) => ({ mark: entityMark(scene, entity.type), text: shortName(nameOf(entity, language)) }))
    .sort((a, b) => a.text.localeCompare(b.text, language));
  const rest = named.length > NAMED + 1 ? named.length - NAMED : 0;
  const rows: Row[] = rest
    ? [...named.slice(0, NAMED), { text: say("andMore", { n: formatNumber(rest, language) }) }]
    : named;
  return [{ title: say("untied", { n: formatNumber(untied.length, language) }), rows }];
};

/**
 * The legend: every mark that is in the picture, with its name and count, then the entities that stand off the map.
 * @returns markup with its left upper corner at 0 0, and its height in pixels
 */
export const legendMarkup = (
  scene: Scene,
  schema: SchemaResponse,
  voice: Voice,
): { markup: string; height: number } => {
  const { palette } = scene.look;
  const sections: Section[] = [
    { title: voice.say("legendEntities"), rows: [...typesOf(scene, schema, voice)] },
    ...coloursOf(scene),
    { title: voice.say("legendTies"), rows: familiesOf(scene, schema, voice) },
    { title: voice.say("legendHappened"), rows: modalitiesOf(scene, voice) },
    { title: "", rows: sizesOf(scene, voice) },
    ...untiedOf(scene, voice),
  ].filter(({ rows }) => rows.length > 0);
  const marks: string[] = [];
  let y = 0;
  for (const [index, { title, rows }] of sections.entries()) {
    if (index > 0) {
      y += GAP / 2;
      marks.push(
        tag("path", {
          d: `M0 ${y}H${LEGEND_WIDTH}`,
          stroke: mix(palette.lineStrong, palette.paper, 0.3),
          "stroke-width": 1,
        }),
      );
      y += GAP / 2;
    }
    if (title) {
      marks.push(
        textMarkup(title, { x: 0, y: y + HEADING / 2 - 4, size: 12, weight: 600, fill: palette.ink }),
      );
      y += HEADING - 4;
    }
    for (const { mark, text, count } of rows) {
      const middle = y + ROW / 2;
      const room = LEGEND_WIDTH - TEXT_AT - (count === undefined ? 0 : 34);
      const shown = cutTo(text, room, `400 13px ${palette.sans}`, scene.measure);
      if (mark) marks.push(mark(middle));
      marks.push(textMarkup(shown, { x: TEXT_AT, y: middle, size: 13, weight: 400, fill: palette.ink }));
      if (count !== undefined) {
        const number = formatNumber(count, voice.language);
        marks.push(
          textMarkup(number, {
            x: LEGEND_WIDTH,
            y: middle,
            size: 12,
            weight: 400,
            fill: palette.ink2,
            anchor: "end",
          }),
        );
      }
      y += ROW;
    }
  }
  return { markup: marks.join("\n"), height: y };
};
