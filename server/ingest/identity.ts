import { createHash } from "node:crypto";

/** What makes two claims the same claim, besides their source. `tie` has the ends in the order of the tie. */
export interface ClaimIdentity {
  tie: string;
  modality: string;
  when: string | null;
}

/**
 * The id of a claim in the store, the same in every run: a claim is the same when source, subject, type, object,
 * modality and when are (docs/adr/0002-claims-and-ties.md).
 * @returns 24 hexadecimal digits of a SHA-256
 */
export const claimId = (source: string, { tie, modality, when }: ClaimIdentity): string =>
  createHash("sha256")
    .update(JSON.stringify([source, tie, modality, when]))
    .digest("hex")
    .slice(0, 24);
