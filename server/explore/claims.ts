import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import { type Claim, ClaimSource } from "../contract/ties.ts";
import { Modality, Mode } from "../contract/vocabulary.ts";
import { statement } from "../neo4j/statement.ts";
import { tieParts } from "../ontology/tie-id.ts";
import { sentencesOf } from "./sentence.ts";

const Place = z.object({ start: z.int(), end: z.int(), quote: z.string() });

/** A claim as Neo4j has it, with its source and the places that prove it; a row of a table has one empty place. */
export const ClaimRow = z.object({
  claim: z.object({
    properties: z.object({
      id: z.string(),
      tie: z.string(),
      type: z.string(),
      modality: Modality,
      when: z.string().nullable().default(null),
      from: z.string().nullable().default(null),
      to: z.string().nullable().default(null),
      mode: Mode.nullable().default(null),
      attributedTo: z.array(z.string()).default([]),
      confidence: z.number(),
    }),
  }),
  at: z.string().nullable(),
  source: ClaimSource,
  evidence: z.array(z.union([Place, z.object({}).transform(() => null)])),
});
export type ClaimRow = z.infer<typeof ClaimRow>;

const texts = statement(
  "explore/texts.cypher",
  z.object({ ids: z.array(z.string()) }),
  z.object({ id: z.string(), text: z.string() }),
);

/** Claims as the contract has them: each quote with the sentence that it stands in. */
export const toClaims = async (
  transaction: ManagedTransaction,
  rows: readonly ClaimRow[],
): Promise<Claim[]> => {
  const langOf = new Map(rows.map((row) => [row.source.id, row.source.lang]));
  const read = await texts.run(transaction, { ids: [...langOf.keys()] });
  const find = new Map(read.map(({ id, text }) => [id, sentencesOf(text, langOf.get(id) ?? null)]));
  return rows.map(({ claim, at, source, evidence }) => {
    const { subject, object } = tieParts(claim.properties.tie);
    const places = evidence.filter((place) => place !== null);
    const sentenceOf = find.get(source.id) ?? sentencesOf("", null);
    return {
      ...claim.properties,
      subject,
      object,
      at,
      source,
      evidence: places.map((place) => ({ ...place, ...sentenceOf(place) })),
    };
  });
};

/** The ids of all entities that claims name: their ends, places and speakers. */
export const entitiesIn = (claims: readonly Claim[]): Set<string> =>
  new Set(
    claims.flatMap(({ subject, object, at, attributedTo }) => [
      subject,
      object,
      ...(at ? [at] : []),
      ...attributedTo,
    ]),
  );
