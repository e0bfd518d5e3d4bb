import { createHash } from "node:crypto";
import type { ExtractedClaim } from "../contract/extraction.ts";
import type { Mode } from "../contract/vocabulary.ts";
import { type Ontology, tieOf } from "../ontology/ontology.ts";
import type { Entry } from "./entry.ts";
import type { RawClaim } from "./relations/raw-claim.ts";

/** What makes a claim the same one: of two with the same identity only one is kept (rulings, in docs/extraction.md). */
const identity = (claim: RawClaim, ends: { subject: string; object: string }, when = claim.when) =>
  [ends.subject, claim.type, ends.object, claim.modality, when ?? ""].join("\n");

interface Merged {
  first: RawClaim;
  subject: string;
  object: string;
  all: RawClaim[];
}

const turned = (claim: RawClaim, ontology: Ontology) => {
  const tie = tieOf(ontology, { subject: claim.subject.id, type: claim.type, object: claim.object.id });
  return { subject: tie.subject, object: tie.object };
};

/** Ways to meet from the most telling; a talk by phone that is called a meeting elsewhere is still one by phone. */
const modeOrder: Mode[] = ["phone", "video", "in-person", "talks"];

const modeOf = (claims: RawClaim[]): Mode | undefined =>
  modeOrder.find((mode) => claims.some((claim) => claim.mode === mode));

/** Each further sentence that says the same takes this part of the doubt away. */
const repeated = 0.3;

const confidenceOf = (claims: RawClaim[]): number => {
  const best = Math.max(...claims.map((claim) => claim.confidence));
  const sentences = new Set(claims.map((claim) => claim.sentence)).size;
  const confidence = 1 - (1 - best) * (1 - repeated) ** (sentences - 1);
  return Math.round(Math.min(0.99, Math.max(0.05, confidence)) * 100) / 100;
};

/** An undated claim joins the dated one of the same ends, type and modality, when there is just one. */
const joinUndated = (groups: Map<string, Merged>): Merged[] => {
  const kept = [...groups.values()];
  return kept.filter((group) => {
    if (group.first.when !== null) return true;
    const dated = kept.filter(
      (other) =>
        other.first.when !== null &&
        other.subject === group.subject &&
        other.object === group.object &&
        other.first.type === group.first.type &&
        other.first.modality === group.first.modality,
    );
    if (dated.length !== 1) return true;
    dated[0]?.all.push(...group.all);
    return false;
  });
};

/** The spans in the order of the text; one that lies within another says nothing more. */
const evidenceOf = (claims: RawClaim[], body: string) => {
  const spans = claims
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  const outer = spans.filter((span) => {
    const further = span.end > reached;
    if (further) reached = span.end;
    return further;
  });
  return outer.map((span) => ({ ...span, quote: body.slice(span.start, span.end) }));
};

const distinct = (entries: Entry[]) => [...new Set(entries.map((entry) => entry.id))];

/**
 * Merges what sentences tell into claims by identity, each with all its evidence.
 * @param source id of the article: part of the claims' ids, which stay the same from run to run
 */
export const mergeClaims = (
  raw: RawClaim[],
  body: string,
  source: string,
  ontology: Ontology,
): ExtractedClaim[] => {
  const groups = new Map<string, Merged>();
  for (const claim of raw) {
    const ends = turned(claim, ontology);
    const key = identity(claim, ends);
    const group = groups.get(key);
    if (group) group.all.push(claim);
    else groups.set(key, { first: claim, ...ends, all: [claim] });
  }
  return joinUndated(groups).map(({ first, subject, object, all }) => {
    const mode = modeOf(all);
    const at = all.find((claim) => claim.at)?.at?.id;
    const attributedTo = distinct(all.flatMap((claim) => claim.attributedTo));
    const id = createHash("sha256")
      .update([source, identity(first, { subject, object })].join("\n"))
      .digest("hex")
      .slice(0, 16);
    return {
      id,
      subject,
      type: first.type,
      object,
      modality: first.modality,
      when: first.when,
      ...(mode && { mode }),
      ...(attributedTo.length > 0 && { attributedTo }),
      ...(at && { at }),
      confidence: confidenceOf(all),
      evidence: evidenceOf(all, body),
    };
  });
};
