import Sigma from "sigma";
import type { EntityAttributes, TieAttributes } from "./graph/attributes.ts";

/**
 * How ties are drawn: all as strands; the plain ones as hair lines; only the raised ones (what is hovered, chosen,
 * on a route), the rest hidden; or none, while a layout runs.
 */
export type Detail = "all" | "hair" | "raised" | "none";

type RefreshOptions = Parameters<Sigma["refresh"]>[0];

/**
 * Sigma with two habits changed.
 * A killed one is silent: its icons, captors and whoever waited for fonts may still ask it to draw, and it would
 * throw for its canvases are gone.
 * A refresh that names no part only fills the programs again, on the next frame: graphology's events have brought all
 * display data up to date, and working them out for many thousands of ties takes a tenth of a second.
 */
export class MapRenderer extends Sigma<EntityAttributes, TieAttributes> {
  /** How the ties are drawn from the next frame on. */
  detail: Detail = "all";
  private ended = false;
  private paused = false;

  override refresh(options?: RefreshOptions): this {
    return this.ended ? this : super.refresh({ partialGraph: {}, schedule: true, ...options });
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
