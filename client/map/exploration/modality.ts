import type { Tie } from "../../../server/contract/ties.ts";
import type { Modality } from "../../../server/contract/vocabulary.ts";

/** The strongest modality of a tie's claims: happened > planned > alleged > denied. */
export const modalityOf = (tie: Tie): Modality =>
  tie.happened > 0 ? "happened" : tie.planned > 0 ? "planned" : tie.alleged > 0 ? "alleged" : "denied";
