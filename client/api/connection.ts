import { create } from "zustand";

interface Connection {
  lost: boolean;
  lose: () => void;
  regain: () => void;
}

/** Whether the last question reached the server. */
export const useConnection = create<Connection>()((set) => ({
  lost: false,
  lose: () => set({ lost: true }),
  regain: () => set((now) => (now.lost ? { lost: false } : now)),
}));
