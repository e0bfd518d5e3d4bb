import { createContext, useContext } from "react";
import type { EntityTypeInfo, SchemaResponse, TieTypeInfo } from "../../server/contract/schema.ts";
import type { EntityType } from "../../server/contract/vocabulary.ts";

/** The ontology for all rooms; the frame draws them only when it is there. */
export const SchemaContext = createContext<SchemaResponse | null>(null);

const same = (text: string) => ({ el: text, en: text });

/** A type that the server learnt after the page was loaded: its bare name, until the page is loaded again. */
const unknownTieType = (id: string): TieTypeInfo => ({
  id,
  label: same(id),
  family: "structure",
  symmetric: false,
  kind: "state",
  domain: [],
  range: [],
  words: { happened: same(id), planned: same(id), alleged: same(id), denied: same(id) },
});

/**
 * The ontology with its look-ups.
 * @throws Error when it is asked for outside the frame
 */
export const useSchema = () => {
  const schema = useContext(SchemaContext);
  if (!schema) throw new Error("the schema is not loaded yet");
  return {
    schema,
    tieType: (id: string): TieTypeInfo =>
      schema.tieTypes.find((type) => type.id === id) ?? unknownTieType(id),
    entityType: (id: EntityType): EntityTypeInfo =>
      schema.entityTypes.find((type) => type.id === id) ?? {
        id,
        label: same(id),
        plural: same(id),
        actor: false,
      },
  };
};
