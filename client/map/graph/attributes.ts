import { MultiDirectedGraph } from "graphology";
import type { Entity } from "../../../server/contract/entities.ts";
import type { Tie } from "../../../server/contract/ties.ts";

/** What sigma draws of an entity. `x`, `y` are graph units: CSS pixels at zoom 1; `size` is the radius in pixels. */
export interface EntityAttributes {
  entity: Entity;
  x: number;
  y: number;
  /** Not laid out yet, or standing in the inset of the entities without a tie. */
  hidden: boolean;
  size: number;
  type: "entity";
  color: string;
  borderColor: string;
  borderSize: number;
  image: string | null;
  iconColor: string;
  zIndex: number;
}

/** What sigma draws of a tie; see programs/thread-program.ts for the units of each. */
export interface TieAttributes {
  tie: Tie;
  type: "thread";
  size: number;
  color: string;
  pattern: number;
  arrow: number;
  offset: number;
  bend: number;
  casing: string;
  /** 1: stands out among many (hovered, chosen, on a route); 0: plain. */
  raised: number;
  zIndex: number;
}

export type MapGraph = MultiDirectedGraph<EntityAttributes, TieAttributes>;

/** An empty graph for the map: keys are the ids of entities and ties; parallel ties are parallel edges. */
export const createMapGraph = (): MapGraph => new MultiDirectedGraph<EntityAttributes, TieAttributes>();
