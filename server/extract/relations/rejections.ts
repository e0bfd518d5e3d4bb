import type { Context } from "./context.ts";
import type { RawClaim } from "./raw-claim.ts";
import { subjectOf } from "./subjects.ts";

/** How many sentences back the accusation may stand. */
const memory = 2;

/** What somebody alleges, or what others than the accused say of him: his denial makes it an allegation. */
const isCharge = (claim: RawClaim, accused: Set<string>): boolean =>
  claim.modality === "alleged" ||
  (claim.modality === "happened" &&
    accused.has(claim.subject.id) &&
    claim.attributedTo.some((speaker) => !accused.has(speaker.id)));

/**
 * "Moscow rejects the accusations": the claims that were alleged just before are denied by whom they accuse.
 * @param earlier all claims so far, in the order of the text; those denied become alleged
 */
export const rejections = (context: Context, earlier: RawClaim[]): RawClaim[] => {
  const { words, offices } = context;
  const { rejecting, charges } = words.lexicon.modality;
  for (let at = 0; at < words.tokens.length; at++) {
    if (!words.match(rejecting, at) || words.verbForms(at).length === 0) continue;
    const object = [1, 2, 3, 4].find((step) => words.is(charges, at + step));
    const short = /^[.,;]?$/.test(words.word(at + 1));
    if (object === undefined && !short) continue;
    const subject = subjectOf(context, at, words.verbForms(at)[0] ?? null);
    const entries = subject?.phrase.refs.map((ref) => ref.entry) ?? [];
    const ids = new Set(entries.flatMap((entry) => [entry.id, offices.of(entry)?.owner.id ?? entry.id]));
    const alleged = earlier.filter(
      (claim) =>
        isCharge(claim, ids) &&
        words.sentence.index - claim.sentence <= memory &&
        (ids.has(claim.subject.id) || ids.has(claim.object.id)),
    );
    const [first, last] = [words.tokens[subject?.phrase.from ?? at], words.tokens[at + (object ?? 0)]];
    if (!first || !last || entries.length === 0) continue;
    for (const claim of alleged) claim.modality = "alleged";
    return alleged.map((claim) => ({
      ...claim,
      modality: "denied" as const,
      attributedTo: entries,
      confidence: claim.confidence * 0.9,
      sentence: words.sentence.index,
      start: Math.min(first.start, last.start),
      end: Math.max(first.end, last.end),
    }));
  }
  return [];
};
