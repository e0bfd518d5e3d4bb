import { z } from "zod";
import { Entity } from "./entities.ts";
import { Id, TieId } from "./vocabulary.ts";

export const CountriesRequest = z.strictObject({ entities: z.array(Id).min(1).max(10_000) });

/** An entity and the country that stands for it; `via` are the ties from it to the country, one or two. */
export const Lifted = z.object({ entity: Id, country: Id, via: z.array(TieId).min(1).max(2) });
export type Lifted = z.infer<typeof Lifted>;

/** Entities that are not in `lifted` stay as they are. */
export const CountriesResponse = z.object({ lifted: z.array(Lifted), countries: z.array(Entity) });
export type CountriesResponse = z.infer<typeof CountriesResponse>;
