import type { SchemaResponse } from "../../server/contract/schema.ts";
import type { Language } from "../../server/contract/vocabulary.ts";

/** What the page gives to the map. */
export interface NetworkMapProps {
  schema: SchemaResponse;
  language: Language;
  /** Double click or E on an entity: bring its neighbours. */
  onExpand: (entityId: string) => void;
}
