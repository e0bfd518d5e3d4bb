import { create } from "zustand";

interface Announcement {
  text: string;
  /** How many have been said: the same sentence may be said again. */
  said: number;
  /** Says a sentence to those who hear the page; it is also shown for a few seconds. */
  announce: (text: string) => void;
}

/** The one live region of the page. */
export const useAnnouncement = create<Announcement>()((set) => ({
  text: "",
  said: 0,
  announce: (text) => set(({ said }) => ({ text, said: said + 1 })),
}));
