import type { Entity } from "../../../server/contract/entities.ts";
import type { Tie } from "../../../server/contract/ties.ts";
import type { Language } from "../../../server/contract/vocabulary.ts";
import type { Position } from "../../map/exploration/state.ts";
import { modalityOf } from "../../map/exploration/state.ts";
import { nameOf } from "../../ui/names.ts";

/** What joins the parts of a list in one cell or attribute. */
const BETWEEN = " | ";
export const joined = (parts: readonly string[]): string => parts.join(BETWEEN);

/** All that is known of an entity, flat; the same columns in every format. `ties` is its degree in the whole store. */
export const entityRow = (entity: Entity, language: Language) => ({
  label: nameOf(entity, language),
  type: entity.type,
  name: entity.name,
  nameEl: entity.nameEl ?? "",
  nameEn: entity.nameEn ?? "",
  aliases: joined(entity.aliases),
  wikidata: entity.wikidata ?? "",
  ties: entity.ties,
});

/** All that is known of a tie besides its id and its two ends, flat. Modality is that of its strongest claims. */
export const tieRow = (tie: Tie) => ({
  type: tie.type,
  modality: modalityOf(tie),
  claims: tie.claims,
  happened: tie.happened,
  planned: tie.planned,
  alleged: tie.alleged,
  denied: tie.denied,
  first: tie.first ?? "",
  last: tie.last ?? "",
  mode: tie.mode ?? "",
  confidence: tie.confidence,
});

/** Places of entities, in graph units, y upwards; one that stands in the inset has none. */
export type Places = Readonly<Record<string, Position>>;
