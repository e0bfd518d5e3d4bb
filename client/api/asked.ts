import type { z } from "zod";
import { ask } from "./ask.ts";

/** What was asked of the API: enough to ask it again, or to ask for the Cypher behind it. */
export interface Asked {
  /** Below /api/, its parts encoded. */
  path: string;
  /** Sent by POST; left out, the question is a GET. */
  body?: unknown;
}

declare module "@tanstack/react-query" {
  interface Register {
    queryMeta: { asked?: Asked };
  }
}

/** The parts of a question to the API that its path, body and answer make up; it remembers what it asks. */
export const asking = <T extends z.ZodType>(asked: Asked, answer: T, patience?: number) => ({
  queryFn: ({ signal }: { signal: AbortSignal }): Promise<z.infer<T>> =>
    ask(asked.path, answer, {
      signal,
      ...(asked.body === undefined ? {} : { body: asked.body }),
      ...(patience === undefined ? {} : { patience }),
    }),
  meta: { asked },
});

/** What questions ask. */
export const askedBy = (...questions: readonly { meta?: { asked?: Asked } | undefined }[]): Asked[] =>
  questions.flatMap(({ meta }) => meta?.asked ?? []);
