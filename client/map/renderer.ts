import Sigma from "sigma";
import type { EntityAttributes, TieAttributes } from "./graph/attributes.ts";

type RefreshOptions = Parameters<Sigma["refresh"]>[0];

/**
 * Sigma with two habits changed.
 * A killed one is silent: its icons, captors and whoever waited for fonts may still ask it to draw, and it would
 * throw for its canvases are gone.
 * A refresh that names no part only fills the programs again, on the next frame: graphology's events have brought all
 * display data up to date, and working them out for many thousands of ties takes a tenth of a second.
 */
export class MapRenderer extends Sigma<EntityAttributes, TieAttributes> {
  private ended = false;

  override refresh(options?: RefreshOptions): this {
    return this.ended ? this : super.refresh({ partialGraph: {}, schedule: true, ...options });
  }

  override scheduleRender(): this {
    return this.ended ? this : super.scheduleRender();
  }

  override kill(): void {
    this.ended = true;
    super.kill();
  }
}
