import type { Entity } from "../../../server/contract/entities.ts";
import type { Network, Tie } from "../../../server/contract/ties.ts";
import gold from "../../gold/putin-kim-call.gold.json" with { type: "json" };

/** An entity as the API sends it; only what a test is about needs to be said. */
export const anEntity = (id: string, more: Partial<Entity> = {}): Entity => ({
  id,
  type: "Person",
  name: id,
  nameEl: null,
  nameEn: null,
  aliases: [],
  wikidata: null,
  ties: 0,
  ...more,
});

/** A tie of one claim that happened. */
export const aTie = (subject: string, type: string, object: string, more: Partial<Tie> = {}): Tie => ({
  id: `${subject}~${type}~${object}`,
  type,
  subject,
  object,
  claims: 1,
  happened: 1,
  planned: 0,
  alleged: 0,
  denied: 0,
  first: null,
  last: null,
  mode: null,
  confidence: 0.9,
  sources: ["article"],
  moments: [],
  ...more,
});

/** The network of the first article, from its gold. */
export const articleNetwork = (): Network => ({
  entities: gold.entities.map((entity) =>
    anEntity(entity.id, {
      type: entity.type as Entity["type"],
      name: entity.name_el,
      nameEl: entity.name_el,
      nameEn: entity.name_en,
    }),
  ),
  ties: gold.claims.map((claim) =>
    aTie(claim.subject, claim.type, claim.object, {
      happened: 0,
      [claim.modality]: 1,
    }),
  ),
});
