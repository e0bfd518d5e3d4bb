import { z } from "zod";
import { Id } from "./vocabulary.ts";

/**
 * An exploration as the page writes it into a file. Its shape is the page's own business (client/takeaway); here only
 * that it is one counts.
 */
export const ExplorationDocument = z.looseObject({
  format: z.literal("mitos-exploration"),
  version: z.int().positive(),
});
export type ExplorationDocument = z.infer<typeof ExplorationDocument>;

const title = z.string().trim().min(1, "give the exploration a title").max(1000);

export const SaveExplorationRequest = z.strictObject({ title, document: ExplorationDocument });
export type SaveExplorationRequest = z.input<typeof SaveExplorationRequest>;

export const CopyExplorationRequest = z.strictObject({ title });

/** A saved exploration in a list. `id` is short, for links; `savedOn` is when it was last written, in UTC. */
export const SavedExploration = z.object({ id: Id, title: z.string(), savedOn: z.iso.datetime() });
export type SavedExploration = z.infer<typeof SavedExploration>;

export const ExplorationsResponse = z.object({ explorations: z.array(SavedExploration) });

export const ExplorationResponse = SavedExploration.extend({ document: ExplorationDocument });
export type ExplorationResponse = z.infer<typeof ExplorationResponse>;
