import { create } from "zustand";

/** Whether the reader stopped what was being asked: what waited for it says so, and offers to ask again. */
export const useStopped = create<{ stopped: boolean }>()(() => ({ stopped: false }));
