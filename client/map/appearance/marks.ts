import type { TieTypeInfo } from "../../../server/contract/schema.ts";
import { type EntityType, modalities } from "../../../server/contract/vocabulary.ts";
import { modalityOf } from "../exploration/modality.ts";
import type { EntityAttributes, MapGraph, TieAttributes } from "../graph/attributes.ts";
import type { Emphasis } from "./attention.ts";
import { type Hex, mix } from "./colour.ts";
import type { IconUrls } from "./icons.ts";
import { DIMMED, entityRadius, ICON_FROM, SELECTED_WIDTH, tieWidth } from "./measures.ts";
import type { Palette } from "./palette.ts";
import { bundleOf, bundles, STRAIGHT, type Strand, strandsOf } from "./strands.ts";

/** All that painting needs to know besides the graph. */
export interface Look {
  palette: Palette;
  icons: IconUrls;
  tieTypes: ReadonlyMap<string, TieTypeInfo>;
  /** What the sizes tell, for each entity, as a number that stands in for its degree; null: the degree. */
  weights?: ReadonlyMap<string, number> | null;
  /** Colours by another thing than the type; null: the type's. */
  colours?: ReadonlyMap<string, Hex> | null;
}

export type EntityMarks = Omit<EntityAttributes, "entity" | "x" | "y" | "hidden" | "type">;
export type TieMarks = Omit<TieAttributes, "tie" | "type">;

/** Works out the marks of one entity or tie after the other. */
export interface Marker {
  entity: (id: string, attributes: EntityAttributes) => EntityMarks;
  tie: (id: string, attributes: TieAttributes) => TieMarks;
}

/** Actors are solid discs; these are hollow rings. */
const hollow: readonly EntityType[] = ["Place", "Agreement", "Event"];
/** Whether a type is drawn as a ring. */
export const isHollow = (type: EntityType): boolean => hollow.includes(type);
/** In the border program's measure, of which two make a CSS pixel: 1.5 and 2.25 pixels. */
const SOLID_BORDER = 3;
const HOLLOW_RING = 4.5;

/**
 * Tells how entities and ties look now.
 * @param scale pixels drawn for a pixel at zoom 1 (sigma's scaleSize of 1): small discs lose their icon
 */
export const createMarker = (graph: MapGraph, look: Look, emphasis: Emphasis, scale: number): Marker => {
  const { palette } = look;
  const tone = toner(palette.paper);
  const strandOf = strandFinder(graph, emphasis);
  return {
    entity: (id, { entity: { type } }) => {
      const lit = !emphasis.dimmed?.entities.has(id) && (!emphasis.lit || emphasis.lit.entities.has(id));
      const size = entityRadius(look.weights?.get(id) ?? graph.degree(id));
      const colour = tone(look.colours?.get(id) ?? palette.types[type], lit);
      const ring = isHollow(type);
      return {
        size,
        color: ring ? palette.paper : colour,
        borderColor: ring ? colour : palette.paper,
        borderSize: ring ? HOLLOW_RING : SOLID_BORDER,
        image: size * scale >= ICON_FROM ? (look.icons[type] ?? null) : null,
        iconColor: ring ? colour : tone(palette.glyph, lit),
        zIndex: emphasis.ringed.has(id) ? 2 : lit ? 1 : 0,
      };
    },
    tie: (id, { tie }) => {
      const type = look.tieTypes.get(tie.type);
      const cased = emphasis.cased.has(id);
      const hovered = emphasis.hoveredTie === id;
      const lit = !emphasis.dimmed?.ties.has(id) && (!emphasis.lit || emphasis.lit.ties.has(id));
      const { offset, bend, widest } = strandOf(id, tie);
      const width = Math.min(widest, tieWidth(tie.claims));
      return {
        size: (cased ? Math.max(SELECTED_WIDTH, width) : width) + (hovered ? 1 : 0),
        color: tone(type ? palette.families[type.family] : palette.ink2, lit),
        pattern: modalities.indexOf(modalityOf(tie)),
        arrow: type?.symmetric ? 0 : 1,
        offset,
        bend,
        casing: cased ? palette.threadCasing : "",
        raised: cased || hovered || (emphasis.lit !== null && lit) ? 1 : 0,
        zIndex: cased ? 2 : lit ? 1 : 0,
      };
    },
  };
};

/** Dims by mixing into paper; each colour is mixed once. */
const toner = (paper: Hex) => {
  const mixed = new Map<Hex, Hex>();
  return (colour: Hex, lit: boolean): Hex => {
    if (lit) return colour;
    const known = mixed.get(colour) ?? mix(colour, paper, DIMMED);
    mixed.set(colour, known);
    return known;
  };
};

/** Finds how a tie runs, one bundle at a time: most ties need it never, or are alone. */
const strandFinder = (graph: MapGraph, emphasis: Emphasis) => {
  const known = new Map<string, Strand>();
  return (id: string, tie: TieAttributes["tie"]): Strand => {
    const found = known.get(id);
    if (found) return found;
    const parallel = graph.edges(tie.subject, tie.object);
    if (parallel.length < 2) return STRAIGHT;
    const key = bundleOf(tie);
    const strands = bundles(parallel.map((other) => graph.getEdgeAttribute(other, "tie"))).get(key) ?? [];
    const runs = strandsOf(strands, emphasis.open.has(key));
    for (const [index, strand] of runs.entries()) known.set(strands[index]?.id ?? "", strand);
    return known.get(id) ?? STRAIGHT;
  };
};
