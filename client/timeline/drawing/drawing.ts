import type { Language } from "../../../server/contract/vocabulary.ts";
import type { Bins } from "../bins.ts";
import type { Lanes } from "../lanes.ts";
import type { MomentTable } from "../table.ts";
import type { Scale } from "../time/scale.ts";
import type { Inks } from "./inks.ts";
import type { Mark, View } from "./marks.ts";
import type { Stage } from "./stage.ts";

/** All that one drawing of the plot needs; `x` of what is drawn counts from the start of the axis. */
export interface Drawing {
  context: CanvasRenderingContext2D;
  /** Device pixels for one CSS pixel. */
  ratio: number;
  inks: Inks;
  language: Language;
  table: MomentTable;
  bins: Bins;
  lanes: Lanes;
  scale: Scale;
  stage: Stage;
  view: View;
  marks: readonly Mark[];
  /** Where the selected tie's moments stand in the table. */
  selected: ReadonlySet<number>;
}
