import type { SchemaResponse } from "../../server/contract/schema.ts";
import type { EntityType, Language } from "../../server/contract/vocabulary.ts";

/** What the page gives to the map. */
export interface NetworkMapProps {
  schema: SchemaResponse;
  language: Language;
  /** Double click or E on an entity: bring its neighbours. */
  onExpand: (entityId: string) => void;
  /** A group of neighbours around an entity was pressed: choose which of them to bring. */
  onOpenGroup: (entityId: string, type: EntityType) => void;
}
