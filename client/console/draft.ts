import { create } from "zustand";

/** Parameters as they are written: each value is read as JSON, and as plain text when it is none. */
export type WrittenParameters = Readonly<Record<string, string>>;

interface ConsoleDraft {
  query: string;
  parameters: WrittenParameters;
  write: (query: string, parameters?: WrittenParameters) => void;
  setParameter: (name: string, value: string) => void;
}

/** What stands in the editor; it stays while the reader is in another room. */
export const useConsoleDraft = create<ConsoleDraft>()((set) => ({
  query: "",
  parameters: {},
  write: (query, parameters) => set(parameters ? { query, parameters } : { query }),
  setParameter: (name, value) => set((now) => ({ parameters: { ...now.parameters, [name]: value } })),
}));
