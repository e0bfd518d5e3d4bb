import { create } from "zustand";

/** What the reader chose; "system" follows the machine. */
export type ThemeChoice = "light" | "dark" | "system";

const REMEMBERED = "mitos.theme";
const machine = matchMedia("(prefers-color-scheme: dark)");

const chosen = (): ThemeChoice => {
  const remembered = localStorage.getItem(REMEMBERED);
  return remembered === "light" || remembered === "dark" ? remembered : "system";
};

const show = (choice: ThemeChoice): void => {
  const dark = choice === "dark" || (choice === "system" && machine.matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
};

interface ThemeStore {
  choice: ThemeChoice;
  choose: (choice: ThemeChoice) => void;
}

/** The theme of the page: data-theme on <html>, remembered for the next visit. */
export const useTheme = create<ThemeStore>()((set) => ({
  choice: chosen(),
  choose: (choice) => {
    if (choice === "system") localStorage.removeItem(REMEMBERED);
    else localStorage.setItem(REMEMBERED, choice);
    show(choice);
    set({ choice });
  },
}));

machine.addEventListener("change", () => show(useTheme.getState().choice));
