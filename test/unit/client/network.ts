import { addNetwork } from "../../../client/map/exploration/changes.ts";
import { type Exploration, emptyExploration } from "../../../client/map/exploration/state.ts";
import type { Entity } from "../../../server/contract/entities.ts";
import type { Tie } from "../../../server/contract/ties.ts";
import type { EntityType, Modality } from "../../../server/contract/vocabulary.ts";

/** An entity with nothing but what the tests look at. */
export const entity = (id: string, type: EntityType): Entity => ({
  id,
  type,
  name: id,
  nameEl: null,
  nameEn: null,
  aliases: [],
  wikidata: null,
  ties: 0,
});

/** A tie of one claim. */
export const tie = (subject: string, type: string, object: string, modality: Modality = "happened"): Tie => ({
  id: `${subject}~${type}~${object}`,
  type,
  subject,
  object,
  claims: 1,
  happened: 0,
  planned: 0,
  alleged: 0,
  denied: 0,
  [modality]: 1,
  first: null,
  last: null,
  mode: null,
  confidence: 0.8,
  sources: ["article"],
  moments: [],
});

/** Putin, Kim and Russia with three ties, one of them planned. */
export const smallMap: Exploration = addNetwork(emptyExploration, {
  entities: [entity("putin", "Person"), entity("kim", "Person"), entity("russia", "Country")],
  ties: [
    tie("kim", "MET_WITH", "putin"),
    tie("putin", "LEADS", "russia"),
    tie("kim", "VISITED", "russia", "planned"),
  ],
});
