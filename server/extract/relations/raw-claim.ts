import type { Modality, Mode } from "../../contract/vocabulary.ts";
import type { Entry } from "../entry.ts";

/** A claim as one sentence tells it, before claims of the same identity are merged. */
export interface RawClaim {
  type: string;
  subject: Entry;
  object: Entry;
  modality: Modality;
  when: string | null;
  mode?: Mode | undefined;
  at?: Entry | undefined;
  attributedTo: Entry[];
  confidence: number;
  sentence: number;
  /** The tokens of the phrases at its ends (their cores), where it was read from a sentence's words. */
  cores?: number[];
  /** UTF-16 offsets into the body. */
  start: number;
  end: number;
}
