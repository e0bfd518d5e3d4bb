import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import type { ExtractedClaim } from "../contract/extraction.ts";
import { statement } from "../neo4j/statement.ts";
import { type Ontology, tieOf } from "../ontology/ontology.ts";
import { boundsOf } from "./dates.ts";
import { claimId } from "./identity.ts";

const none = z.object({});
const id = z.string();
const day = z.string().nullable();
const properties = z.record(z.string(), z.unknown());

const forgetEvidence = statement("ingest/forget-evidence.cypher", z.object({ claims: z.array(id) }), none);
const writeClaimRows = statement(
  "ingest/claims.cypher",
  z.object({ claims: z.array(z.object({ id, subject: id, object: id, from: day, to: day, properties })) }),
  none,
);
const writeEvidence = statement(
  "ingest/evidence.cypher",
  z.object({ source: id, evidence: z.array(z.object({ claim: id, at: properties })) }),
  none,
);
const writePlaces = statement(
  "ingest/places.cypher",
  z.object({ places: z.array(z.object({ claim: id, at: id })) }),
  none,
);

/** A claim as a source states it: an article proves it with quotes, a row of a table needs none. */
export type StatedClaim = Omit<ExtractedClaim, "id" | "evidence"> & { evidence?: ExtractedClaim["evidence"] };

/** A claim that is ready to be written. */
export interface ClaimRow {
  id: string;
  tie: string;
  subject: string;
  object: string;
  at: string | null;
  from: string | null;
  to: string | null;
  properties: Record<string, unknown> & { confidence: number };
  evidence: ExtractedClaim["evidence"];
}

/**
 * Gives claims their identity and their bounds in time. Claims of the same identity become one, with the evidence of
 * all and the confidence of the surest.
 * @param extractor what read them, kept on each claim
 * @throws Error when a claim joins an entity to itself, or its type or date is not known
 */
export const claimRows = (
  ontology: Ontology,
  source: string,
  extractor: string,
  claims: Iterable<StatedClaim>,
): ClaimRow[] => {
  const rows = new Map<string, ClaimRow>();
  for (const { evidence = [], at, ...claim } of claims) {
    if (claim.subject === claim.object)
      throw new Error(`A claim joins ${claim.subject} to itself (${claim.type}).`);
    const tie = tieOf(ontology, claim);
    const id = claimId(source, { tie: tie.id, modality: claim.modality, when: claim.when });
    const { type, modality, when, mode = null, attributedTo = [] } = claim;
    const first = rows.get(id);
    if (first) {
      first.evidence.push(...evidence);
      first.properties.confidence = Math.max(first.properties.confidence, claim.confidence);
      continue;
    }
    rows.set(id, {
      id,
      tie: tie.id,
      subject: tie.subject,
      object: tie.object,
      at: at ?? null,
      ...boundsOf(when),
      properties: {
        tie: tie.id,
        type,
        modality,
        when,
        mode,
        attributedTo,
        extractor,
        confidence: claim.confidence,
      },
      evidence: [...evidence],
    });
  }
  return [...rows.values()];
};

/** Writes claims of a source whose entities exist. Evidence and place of claims that are there are written anew. */
export const writeClaims = async (
  transaction: ManagedTransaction,
  source: string,
  claims: readonly ClaimRow[],
): Promise<void> => {
  await writeClaimRows.run(transaction, {
    claims: claims.map(({ id, subject, object, from, to, properties }) => ({
      id,
      subject,
      object,
      from,
      to,
      properties,
    })),
  });
  await forgetEvidence.run(transaction, { claims: claims.map((claim) => claim.id) });
  const evidence = claims.flatMap((claim) =>
    (claim.evidence.length > 0 ? claim.evidence : [{}]).map((at) => ({ claim: claim.id, at })),
  );
  await writeEvidence.run(transaction, { source, evidence });
  const places = claims.flatMap((claim) => (claim.at === null ? [] : [{ claim: claim.id, at: claim.at }]));
  await writePlaces.run(transaction, { places });
};
