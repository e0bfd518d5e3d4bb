import { z } from "zod";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { fold } from "../../ui/fold.ts";

const Ran = z.object({
  query: z.string(),
  params: z.record(z.string(), z.unknown()),
  /** When it was last run, in milliseconds of the epoch. */
  at: z.number(),
});
/** A query that was run. */
export type Ran = z.infer<typeof Ran>;

/** The latest so many are kept; a text as long as this is not. */
const MOST = 200;
const LONGEST = 20_000;

interface QueryHistory {
  ran: readonly Ran[];
  /** Puts a query first; the same query again moves there. */
  note: (query: string, params: Readonly<Record<string, unknown>>) => void;
  clear: () => void;
}

/** The queries that were run in this browser, the latest first. They never leave it. */
export const useQueryHistory = create<QueryHistory>()(
  persist(
    (set) => ({
      ran: [],
      note: (query, params) =>
        set(({ ran }) =>
          query.length > LONGEST
            ? {}
            : {
                ran: [
                  { query, params: { ...params }, at: Date.now() },
                  ...ran.filter((earlier) => earlier.query !== query),
                ].slice(0, MOST),
              },
        ),
      clear: () => set({ ran: [] }),
    }),
    {
      name: "mitos.console.history",
      partialize: ({ ran }) => ({ ran }),
      merge: (kept, now) => {
        const read = z.object({ ran: z.array(Ran) }).safeParse(kept);
        return read.success ? { ...now, ran: read.data.ran } : now;
      },
    },
  ),
);

/** The queries that hold all words of what is looked for, without regard to accents and case. */
export const searchHistory = (ran: readonly Ran[], text: string): readonly Ran[] => {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return words.length === 0
    ? ran
    : ran.filter(({ query }) => words.every((word) => fold(query).includes(word)));
};
