import type {
  Completion,
  CompletionContext,
  CompletionResult,
  CompletionSource,
} from "@codemirror/autocomplete";
import type { CypherSchemaResponse } from "../../../server/contract/cypher-schema.ts";
import type { Entity } from "../../../server/contract/entities.ts";
import { type Offer, type OfferKind, offersAt } from "./offers.ts";

/** Where completion takes its words from. */
export interface Sources {
  schema: () => Promise<CypherSchemaResponse>;
  /** Entities whose names match. */
  entities: (asked: string) => Promise<readonly Entity[]>;
  /** Names of the parameters that have a value. */
  parameters: () => readonly string[];
  /** What an offer is, in words. */
  word: (kind: OfferKind) => string;
  nameOf: (entity: Entity) => string;
}

/** What is likelier at one place stands first. */
const boosts: Partial<Record<OfferKind, number>> = { variable: 2, keyword: 1 };

const optionOf = ({ text, kind, signature, about }: Offer, word: Sources["word"]): Completion => ({
  label: text,
  detail: word(kind),
  boost: boosts[kind] ?? 0,
  ...(signature ? { info: `${signature}\n${about ?? ""}`.trim() } : {}),
  ...(kind === "function" ? { apply: `${text}(` } : {}),
});

/** Letters that must be written within quotes before entities are searched for. */
const ENOUGH = 2;

const entityResult = async (
  from: number,
  asked: string,
  sources: Sources,
): Promise<CompletionResult | null> => {
  if (asked.trim().length < ENOUGH) return null;
  const found = await sources.entities(asked.trim());
  return {
    from,
    // the server has matched them, by names in any script: the text before the cursor need not be in them
    filter: false,
    options: found.map((entity) => ({ label: entity.id, detail: sources.nameOf(entity) })),
  };
};

/** Completion from the live schema of the store; nothing is offered when the server cannot be asked. */
export const cypherCompletion =
  (sources: Sources): CompletionSource =>
  async (context: CompletionContext): Promise<CompletionResult | null> => {
    const query = context.state.doc.toString();
    const schema = await sources.schema().catch(() => null);
    const offered = schema && offersAt(query, context.pos, schema, sources.parameters());
    if (!offered) return null;
    if (offered.kind === "entities")
      return entityResult(offered.from, offered.asked, sources).catch(() => null);
    const begun = offered.from < context.pos || /[.:$|{]$/.test(query.slice(0, context.pos));
    if (offered.offers.length === 0 || (!context.explicit && !begun)) return null;
    return {
      from: offered.from,
      options: offered.offers.map((offer) => optionOf(offer, sources.word)),
      validFor: /^\$?`?[\p{L}\p{N}_]*$/u,
    };
  };
