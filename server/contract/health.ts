import { z } from "zod";

const count = z.int().nonnegative();

export const HealthResponse = z.object({
  status: z.literal("ok"),
  version: z.string().describe("of Mitos"),
  neo4j: z.object({ version: z.string(), edition: z.string() }),
  counts: z.object({ entities: count, ties: count, claims: count, articles: count, datasets: count }),
});
export type HealthResponse = z.infer<typeof HealthResponse>;
