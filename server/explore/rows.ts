import { z } from "zod";
import { Entity } from "../contract/entities.ts";
import { type Moment, Tie } from "../contract/ties.ts";
import { EntityType, type Modality } from "../contract/vocabulary.ts";
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

const dayOf = (text = ".."): string | null => (text === ".." ? null : text);

/** A moment as a tie keeps it, "planned 2024-01-01/..": Neo4j has no lists of maps. */
export const momentOf = (text: string): Moment => {
  const [modality, bounds = ""] = text.split(" ");
  const [from, to] = bounds.split("/");
  // only ties.cypher writes it, and schemas check the modality when it is sent
  return { modality: modality as Modality, from: dayOf(from), to: dayOf(to) };
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
