import { create } from "zustand";

interface Announcement {
  text: string;
  /** Says a sentence to those who hear the page; it is also shown for a few seconds. */
  announce: (text: string) => void;
}

/** The one live region of the page. */
export const useAnnouncement = create<Announcement>()((set) => ({
  text: "",
  announce: (text) => set({ text }),
}));
