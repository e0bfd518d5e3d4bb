import { z } from "zod";

/** The limits of the console that can keep a query from its end. */
export const ProblemLimit = z.enum(["time", "memory", "complexity", "queries", "depth"]);
export type ProblemLimit = z.infer<typeof ProblemLimit>;

/**
 * An error as RFC 9457 has it. `errors` tells which part of the request is wrong; `limit` which limit of the console a
 * query came up against; `away` that the database is not there for now, and the same can be asked again when it is.
 */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  limit: ProblemLimit.optional(),
  away: z.literal(true).optional(),
});
export type Problem = z.infer<typeof Problem>;
