import { z } from "zod";
import { Entity } from "../../server/contract/entities.ts";
import { Day, EntityType, Id, Modality, TieType } from "../../server/contract/vocabulary.ts";
import { noFilters } from "../map/exploration/filters.ts";

/** Filters as they are kept in files and addresses; what an older one did not have is left open. */
export const FiltersShape = z.object({
  entityTypes: z.array(EntityType).default([]),
  tieTypes: z.array(TieType).default([]),
  modalities: z.array(Modality).default([]),
  sources: z.array(Id).default([]),
  minConfidence: z.number().min(0).max(1).default(noFilters.minConfidence),
  minClaims: z.int().min(1).default(noFilters.minClaims),
  minDegree: z.int().min(0).default(noFilters.minDegree),
  window: z.object({ from: Day, to: Day }).nullable().default(null),
  keepUndated: z.boolean().default(noFilters.keepUndated),
  mode: z.enum(["hide", "dim"]).default(noFilters.mode),
});

/** The country lens as it is kept. */
export const LensShape = z.object({
  countryOf: z.record(Id, Id),
  countries: z.record(Id, Entity),
  symmetric: z.array(TieType),
  opened: z.array(Id),
});

export const PositionShape = z.object({ x: z.number(), y: z.number() });
