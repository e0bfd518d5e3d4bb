import { z } from "zod";
import { PlainValue } from "./cypher-values.ts";

/** The media type that asks a question of the API not for its answer but for the Cypher behind it. */
export const STATEMENTS = "application/vnd.mitos.statements+json";

/** One statement as it was run: its name is its file below cypher/, its text runs in the console with its parameters. */
export const ToldStatement = z.object({
  name: z.string(),
  text: z.string(),
  parameters: z.record(z.string(), PlainValue),
});
export type ToldStatement = z.infer<typeof ToldStatement>;

/** The statements that a question ran, in their order, each once. */
export const StatementsResponse = z.object({ statements: z.array(ToldStatement) });
export type StatementsResponse = z.infer<typeof StatementsResponse>;
