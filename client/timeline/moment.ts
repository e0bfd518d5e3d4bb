import type { Modality } from "../../server/contract/vocabulary.ts";

/** When a dated claim holds: ISO days, both inclusive; null is an open end. Two nulls hold at all times. */
export interface Moment {
  tie: string;
  type: string;
  modality: Modality;
  from: string | null;
  to: string | null;
}

/** A stretch of time that the reader has chosen: ISO days, both inclusive. */
export interface TimeWindow {
  from: string;
  to: string;
}
