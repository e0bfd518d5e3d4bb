import { z } from "zod";
import { Entity } from "../contract/entities.ts";
import { type Moment, Tie } from "../contract/ties.ts";
import { EntityType, type Modality, Mode } from "../contract/vocabulary.ts";
import { tieParts } from "../ontology/tie-id.ts";

/** A node of Neo4j that is an entity, as the contract has it; `ties` on the node is written with the ties. */
export const EntityNode = z
  .object({
    labels: z.array(z.string()),
    properties: z.looseObject({ id: z.string(), name: z.string() }),
  })
  .transform(({ labels, properties }, context): Entity => {
    const entity = Entity.safeParse({
      nameEl: null,
      nameEn: null,
      aliases: [],
      wikidata: null,
      ties: 0,
      ...properties,
      type: labels.find((label) => EntityType.safeParse(label).success),
    });
    if (entity.success) return entity.data;
    context.addIssue({ code: "custom", message: z.prettifyError(entity.error) });
    return z.NEVER;
  });

const dayOf = (text: string): string | null => (text === ".." ? null : text);

/** A moment as a tie keeps it, "planned 2024-01-01/..": Neo4j has no lists of maps. */
export const momentOf = (text: string): Moment => {
  const [space, slash] = [text.indexOf(" "), text.indexOf("/")];
  // only ties.cypher writes it, and schemas check the modality when it is sent
  const modality = text.slice(0, space) as Modality;
  return { modality, from: dayOf(text.slice(space + 1, slash)), to: dayOf(text.slice(slash + 1)) };
};

const count = z.int();

/**
 * The columns of a tie, for maps of many thousands. Only their kinds are checked here: the answer that they are sent in is
 * checked against the contract, once.
 */
export const TieColumns = z.object({
  id: z.string(),
  type: z.string(),
  ...{ claims: count, happened: count, planned: count, alleged: count, denied: count },
  first: z.string().nullable(),
  last: z.string().nullable(),
  mode: Mode.nullable(),
  confidence: z.number(),
  sources: z.array(z.string()),
  moments: z.string(),
});

/** The tie that its columns tell of; its id says which entities it joins. */
export const tieOf = (columns: z.output<typeof TieColumns>): Tie => {
  const { subject, object } = tieParts(columns.id);
  // written out: a spread for each of many thousand ties takes as long as all the rest
  return {
    id: columns.id,
    type: columns.type,
    subject,
    object,
    claims: columns.claims,
    happened: columns.happened,
    planned: columns.planned,
    alleged: columns.alleged,
    denied: columns.denied,
    first: columns.first,
    last: columns.last,
    mode: columns.mode,
    confidence: columns.confidence,
    sources: columns.sources,
    moments: columns.moments === "" ? [] : columns.moments.split(",").map(momentOf),
  };
};

/** A relationship of Neo4j that is a tie, as the contract has it; its id says which entities it joins. */
export const TieRelationship = z
  .object({
    type: z.string(),
    properties: z.looseObject({ id: z.string(), moments: z.array(z.string()) }),
  })
  .transform(({ type, properties }, context): Tie => {
    const { subject, object } = tieParts(properties.id);
    const moments = properties.moments.map(momentOf);
    const known = { first: null, last: null, mode: null, ...properties };
    const tie = Tie.safeParse({ ...known, moments, type, subject, object });
    if (tie.success) return tie.data;
    context.addIssue({ code: "custom", message: z.prettifyError(tie.error) });
    return z.NEVER;
  });

/** Each item once, by id, in the order in which they came. */
export const distinct = <T extends { id: string }>(items: Iterable<T>): T[] => [
  ...new Map([...items].map((item) => [item.id, item])).values(),
];
