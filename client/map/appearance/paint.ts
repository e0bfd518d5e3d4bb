import type { TieTypeInfo } from "../../../server/contract/schema.ts";
import { type EntityType, modalities } from "../../../server/contract/vocabulary.ts";
import { modalityOf } from "../exploration/state.ts";
import type { EntityAttributes, MapGraph, TieAttributes } from "../graph/attributes.ts";
import type { Emphasis } from "./attention.ts";
import { type Hex, mix } from "./colour.ts";
import type { IconUrls } from "./icons.ts";
import { DIMMED, entityRadius, ICON_FROM, SELECTED_WIDTH, tieWidth } from "./measures.ts";
import type { Palette } from "./palette.ts";
import { bundles, STRAIGHT, type Strand, strandsOf } from "./strands.ts";

/** All that painting needs to know besides the graph. */
export interface Look {
  palette: Palette;
  icons: IconUrls;
  tieTypes: ReadonlyMap<string, TieTypeInfo>;
}

/** Actors are solid discs; these are hollow rings. */
const hollow: readonly EntityType[] = ["Place", "Agreement", "Event"];
/** In the border program's measure, of which two make a CSS pixel: 1.5 and 2.25 pixels. */
const SOLID_BORDER = 3;
const HOLLOW_RING = 4.5;

/**
 * Gives every entity and tie of the graph its marks. Places are left alone: nothing is laid out anew.
 * @param scale pixels drawn for a pixel at zoom 1 (sigma's scaleSize of 1): small discs lose their icon
 */
export const paint = (graph: MapGraph, look: Look, emphasis: Emphasis, scale: number): void => {
  const { palette } = look;
  const tone = (colour: Hex, lit: boolean) => (lit ? colour : mix(colour, palette.paper, DIMMED));
  const strands = strandPlaces(graph, emphasis);

  graph.updateEachNodeAttributes(
    (id, attributes): EntityAttributes => {
      const { type } = attributes.entity;
      const lit = !emphasis.lit || emphasis.lit.entities.has(id);
      const size = entityRadius(graph.degree(id));
      const colour = tone(palette.types[type], lit);
      const isHollow = hollow.includes(type);
      return {
        ...attributes,
        size,
        color: isHollow ? palette.paper : colour,
        borderColor: isHollow ? colour : palette.paper,
        borderSize: isHollow ? HOLLOW_RING : SOLID_BORDER,
        image: size * scale >= ICON_FROM ? (look.icons[type] ?? null) : null,
        iconColor: isHollow ? colour : tone(palette.glyph, lit),
        zIndex: emphasis.ringed.has(id) ? 2 : lit ? 1 : 0,
      };
    },
    { attributes: ["size", "color", "borderColor", "borderSize", "image", "iconColor", "zIndex"] },
  );

  graph.updateEachEdgeAttributes(
    (id, attributes): TieAttributes => {
      const { tie } = attributes;
      const type = look.tieTypes.get(tie.type);
      const cased = emphasis.cased.has(id);
      const lit = !emphasis.lit || emphasis.lit.ties.has(id);
      const { offset, bend, widest } = strands.get(id) ?? STRAIGHT;
      const width = Math.min(widest, tieWidth(tie.claims));
      return {
        ...attributes,
        size: (cased ? Math.max(SELECTED_WIDTH, width) : width) + (emphasis.hoveredTie === id ? 1 : 0),
        color: tone(type ? palette.families[type.family] : palette.ink2, lit),
        pattern: modalities.indexOf(modalityOf(tie)),
        arrow: type?.symmetric ? 0 : 1,
        offset,
        bend,
        casing: cased ? palette.threadCasing : "",
        zIndex: cased ? 2 : lit ? 1 : 0,
      };
    },
    { attributes: ["size", "color", "pattern", "arrow", "offset", "bend", "casing", "zIndex"] },
  );
};

const strandPlaces = (graph: MapGraph, emphasis: Emphasis): Map<string, Strand> => {
  const places = new Map<string, Strand>();
  const ties = graph.mapEdges((_, { tie }) => tie);
  for (const [key, bundle] of bundles(ties)) {
    const strands = strandsOf(bundle, emphasis.open.has(key));
    for (const [index, tie] of bundle.entries()) {
      const strand = strands[index];
      if (strand) places.set(tie.id, strand);
    }
  }
  return places;
};
