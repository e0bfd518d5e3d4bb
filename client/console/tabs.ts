import { z } from "zod";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { WrittenParameter, writeParameter } from "./parameters.ts";

const ConsoleTab = z.object({
  id: z.string(),
  /** Its number, for a tab that nothing else names. */
  number: z.int().positive(),
  /** What it was opened from: the name of a saved query or an example. */
  title: z.string().nullable(),
  /** The saved query that it holds, if any. */
  savedId: z.string().nullable(),
  query: z.string(),
  parameters: z.record(z.string(), WrittenParameter),
});
/** One query that is being written. */
export type ConsoleTab = z.infer<typeof ConsoleTab>;

const Remembered = z.object({ tabs: z.array(ConsoleTab).min(1), active: z.string() });

/** A query to open: from the gallery, the history, the saved ones or a link. */
export interface OpenedQuery {
  query: string;
  params?: Readonly<Record<string, unknown>>;
  title?: string | null;
  savedId?: string | null;
}

interface ConsoleTabs {
  tabs: readonly ConsoleTab[];
  active: string;
  /** Opens a query: in the tab that has it already, in the active one while that is empty, else in a new one. */
  open: (query: OpenedQuery) => void;
  add: () => void;
  close: (id: string) => void;
  activate: (id: string) => void;
  /** Changes the active tab. */
  change: (change: Partial<Omit<ConsoleTab, "id" | "number">>) => void;
}

const freshTab = (tabs: readonly ConsoleTab[]): ConsoleTab => ({
  id: crypto.randomUUID(),
  number: Math.max(0, ...tabs.map(({ number }) => number)) + 1,
  title: null,
  savedId: null,
  query: "",
  parameters: {},
});

const opened = ({ query, params = {}, title = null, savedId = null }: OpenedQuery) => ({
  title,
  savedId,
  query,
  parameters: Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, writeParameter(value)]),
  ),
});

/** A query that is open already, with the values that it is opened with now. */
const again = (tab: ConsoleTab, query: OpenedQuery): ConsoleTab => {
  const { title, savedId, parameters } = opened(query);
  return {
    ...tab,
    title: title ?? tab.title,
    savedId: savedId ?? tab.savedId,
    parameters: { ...tab.parameters, ...parameters },
  };
};

const first = freshTab([]);

/** The tabs of the console. They stay when the page is left, in this browser. */
export const useTabs = create<ConsoleTabs>()(
  persist(
    (set) => ({
      tabs: [first],
      active: first.id,
      open: (query) =>
        set(({ tabs, active }) => {
          const there = tabs.find((tab) => tab.query === query.query);
          if (there)
            return { active: there.id, tabs: tabs.map((tab) => (tab === there ? again(tab, query) : tab)) };
          const empty = tabs.find((tab) => tab.id === active && tab.query.trim() === "");
          const tab = { ...(empty ?? freshTab(tabs)), ...opened(query) };
          return {
            tabs: empty ? tabs.map((one) => (one === empty ? tab : one)) : [...tabs, tab],
            active: tab.id,
          };
        }),
      add: () =>
        set(({ tabs }) => {
          const tab = freshTab(tabs);
          return { tabs: [...tabs, tab], active: tab.id };
        }),
      close: (id) =>
        set(({ tabs, active }) => {
          const at = tabs.findIndex((tab) => tab.id === id);
          const left = tabs.filter((tab) => tab.id !== id);
          const kept = left.length > 0 ? left : [freshTab([])];
          const neighbour = kept[Math.min(at, kept.length - 1)];
          return { tabs: kept, active: active === id && neighbour ? neighbour.id : active };
        }),
      activate: (active) => set({ active }),
      change: (change) =>
        set(({ tabs, active }) => ({
          tabs: tabs.map((tab) => (tab.id === active ? { ...tab, ...change } : tab)),
        })),
    }),
    {
      name: "mitos.console",
      partialize: ({ tabs, active }) => ({ tabs, active }),
      // what an older page left, or somebody's hand, may be anything
      merge: (kept, now) => {
        const read = Remembered.safeParse(kept);
        if (!read.success) return now;
        const { tabs, active } = read.data;
        return {
          ...now,
          tabs,
          active: tabs.some(({ id }) => id === active) ? active : (tabs[0]?.id ?? active),
        };
      },
    },
  ),
);

/** The tab that is open. */
export const activeTab = ({ tabs, active }: Pick<ConsoleTabs, "tabs" | "active">): ConsoleTab =>
  tabs.find(({ id }) => id === active) ?? (tabs[0] as ConsoleTab);
