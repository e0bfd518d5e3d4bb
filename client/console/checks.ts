import { create } from "zustand";
import type { CypherCheckResponse } from "../../server/contract/cypher.ts";
import type { Statement } from "./text/statements.ts";

/** What the database said of a statement without running it. */
export interface Checked {
  statement: Statement;
  answer: CypherCheckResponse;
}

interface Checks {
  /** The latest check of each tab, by the tab's id. */
  checks: Readonly<Record<string, Checked>>;
  note: (tab: string, checked: Checked | null) => void;
}

/** What is known of the queries before they run. */
export const useChecks = create<Checks>()((set) => ({
  checks: {},
  note: (tab, checked) =>
    set(({ checks: { [tab]: _before, ...others } }) => ({
      checks: checked ? { ...others, [tab]: checked } : others,
    })),
}));
