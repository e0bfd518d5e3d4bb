import Sigma from "sigma";
import type { Settings } from "sigma/settings";
import type { Point } from "./geometry.ts";
import type { EntityAttributes, MapGraph, TieAttributes } from "./graph/attributes.ts";
import { entityAt, tieAt } from "./picking.ts";

/**
 * How ties are drawn: all as strands; those with both ends in sight as strands and the rest as hair lines; all but the
 * raised ones (what is hovered, chosen, on a route) as hair lines; only the raised ones; or none, while a layout runs.
 */
export type Detail = "all" | "near" | "hair" | "raised" | "none";

type RefreshOptions = NonNullable<Parameters<Sigma["refresh"]>[0]>;
type MapSettings = Settings<EntityAttributes, TieAttributes>;

/**
 * Sigma with some habits changed.
 * A killed one is silent: its icons, captors and whoever waited for fonts may still ask it to draw, and it would
 * throw for its canvases are gone.
 * A refresh that names no part only fills the programs again, on the next frame: graphology's events have brought all
 * display data up to date, and working them out for many thousands of ties takes a tenth of a second. A setting fills
 * nothing again, and an entity that moves only itself and its ties.
 * What lies under the pointer is worked out here, not read from a picture of the graphics card (see picking.ts).
 */
export class MapRenderer extends Sigma<EntityAttributes, TieAttributes> {
  /** How the ties are drawn from the next frame on. */
  detail: Detail = "all";
  /** Whether any tie stands out now. */
  raises = false;
  private ended = false;
  private paused = false;
  /** A setting is being changed. */
  private setting = false;
  /** How many entities and ties the programs were last filled with; null: they must be filled again. */
  private filled: { order: number; size: number } | null = null;

  constructor(graph: MapGraph, container: HTMLElement, settings: Partial<MapSettings>) {
    super(graph, container, settings);
    Object.assign(this, {
      getNodeAtPosition: (at: Point) => entityAt(this, at),
      getEdgeAtPoint: (x: number, y: number) => tieAt(this, { x, y }, this.detail === "raised"),
    });
    this.on("afterProcess", () => {
      const { order, size } = this.getGraph();
      this.filled = { order, size };
    });
  }

  override refresh(options: RefreshOptions = {}): this {
    if (this.ended) return this;
    const asked = { partialGraph: {}, schedule: true, ...options };
    if (asked.skipIndexation || this.setting) return super.refresh({ ...asked, skipIndexation: true });
    const { nodes = [], edges = [] } = asked.partialGraph as { nodes?: string[]; edges?: string[] };
    const [only] = nodes;
    if (only !== undefined && nodes.length === 1 && edges.length === 0 && this.isFilled()) {
      const partialGraph = { nodes, edges: this.getGraph().edges(only) };
      return super.refresh({ ...asked, partialGraph, skipIndexation: true });
    }
    this.filled = null;
    return super.refresh(asked);
  }

  private isFilled(): boolean {
    const { order, size } = this.getGraph();
    return this.filled?.order === order && this.filled.size === size;
  }

  override setSetting<K extends keyof MapSettings>(key: K, value: MapSettings[K]): this {
    this.setting = true;
    super.setSetting(key, value);
    this.setting = false;
    return this;
  }

  override scheduleRender(): this {
    return this.ended || this.paused ? this : super.scheduleRender();
  }

  /** Draws nothing until `resume`: a network that is being filled in would be drawn over and over. */
  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
    this.refresh();
  }

  override kill(): void {
    this.ended = true;
    super.kill();
  }
}
