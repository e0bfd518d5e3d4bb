import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { EntityTypeInfo, type FamilyInfo, type SchemaResponse, TieTypeInfo } from "../contract/schema.ts";
import { Bilingual, EntityType, Family, TieType } from "../contract/vocabulary.ts";
import { seedsFolder } from "../paths.ts";

const TieTypeEntry = TieTypeInfo.omit({ id: true }).extend({ cameo: z.array(z.string().regex(/^\d{2,4}$/)) });

const OntologyFile = z.strictObject({
  entityTypes: z.record(EntityType, EntityTypeInfo.omit({ id: true })),
  families: z.record(Family, Bilingual),
  tieTypes: z.record(TieType, TieTypeEntry),
});

/** A tie type with all that the server knows of it. */
export type OntologyTieType = z.infer<typeof TieTypeEntry> & { id: string };

/** The kinds of entity and of tie, read from seeds/ontology.yaml. */
export interface Ontology {
  entityTypes: EntityTypeInfo[];
  families: FamilyInfo[];
  tieTypes: ReadonlyMap<string, OntologyTieType>;
}

/**
 * Reads and checks the ontology.
 * @param file path of the YAML file; seeds/ontology.yaml when left out
 * @throws Error that names the file and the entry that is wrong
 */
export const readOntology = (file = join(seedsFolder, "ontology.yaml")): Ontology => {
  const read = OntologyFile.safeParse(parse(readFileSync(file, "utf8")));
  if (!read.success) throw new Error(`${file} is not a valid ontology:\n${z.prettifyError(read.error)}`);
  const { entityTypes, families, tieTypes } = read.data;
  const withId = <K extends string, V>(record: Record<K, V>) =>
    (Object.entries(record) as [K, V][]).map(([id, entry]) => ({ id, ...entry }));
  return {
    entityTypes: withId(entityTypes),
    families: (Object.entries(families) as [Family, Bilingual][]).map(([id, label]) => ({ id, label })),
    tieTypes: new Map(withId(tieTypes).map((type) => [type.id, type])),
  };
};

/**
 * The id of the tie that a claim counts for. A symmetric type is stored once, from the smaller id to the larger.
 * @throws Error when the type is not in the ontology
 */
export const tieOf = (
  ontology: Ontology,
  claim: { subject: string; type: string; object: string },
): { id: string; subject: string; object: string } => {
  const type = ontology.tieTypes.get(claim.type);
  if (!type) throw new Error(`The tie type ${claim.type} is not in seeds/ontology.yaml.`);
  const swap = type.symmetric && claim.object < claim.subject;
  const [subject, object] = swap ? [claim.object, claim.subject] : [claim.subject, claim.object];
  return { id: `${subject}~${claim.type}~${object}`, subject, object };
};

/** The tie types that have no direction. */
export const symmetricTypes = (ontology: Ontology): string[] =>
  [...ontology.tieTypes.values()].filter((type) => type.symmetric).map((type) => type.id);

/** The ontology as the contract has it: without what only the server needs. */
export const schemaOf = ({ entityTypes, families, tieTypes }: Ontology): SchemaResponse => ({
  entityTypes,
  families,
  tieTypes: [...tieTypes.values()].map(({ cameo: _, ...type }) => type),
});
