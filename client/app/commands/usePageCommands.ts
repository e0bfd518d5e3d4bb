import {
  Keyboard,
  Languages,
  Lightbulb,
  Monitor,
  Moon,
  Newspaper,
  Route,
  Spline,
  Sun,
  Terminal,
} from "lucide-react";
import { useNavigate } from "react-router";
import { useHints } from "../hints.ts";
import { setLanguage, useWords } from "../i18n.ts";
import { useLayout } from "../layout.ts";
import { useTheme } from "../theme.ts";
import type { Command } from "./command.ts";
import { commandWords } from "./words.ts";

const themes = { light: Sun, dark: Moon, system: Monitor } as const;

/** What concerns the page: its rooms, theme, language and help. */
export const usePageCommands = (): Command[] => {
  const say = useWords(commandWords);
  const navigate = useNavigate();
  const { showPanel, openShortcuts } = useLayout();
  const choose = useTheme((store) => store.choose);
  const showHints = useHints((store) => store.show);
  const go = (to: string) => () => void navigate(to);
  return [
    { id: "goMap", label: say("goMap"), icon: Spline, run: go("/") },
    {
      id: "routes",
      label: say("routes"),
      icon: Route,
      run: () => {
        showPanel("routes");
        go("/")();
      },
    },
    { id: "goArticles", label: say("goArticles"), icon: Newspaper, run: go("/articles") },
    { id: "goConsole", label: say("goConsole"), icon: Terminal, run: go("/console") },
    ...(["light", "dark", "system"] as const).map((theme) => ({
      id: `theme.${theme}`,
      label: say(`theme.${theme}`),
      icon: themes[theme],
      run: () => choose(theme),
    })),
    ...(["el", "en"] as const).map((language) => ({
      id: `language.${language}`,
      label: say(`language.${language}`),
      icon: Languages,
      run: () => setLanguage(language),
    })),
    { id: "shortcuts", label: say("shortcuts"), icon: Keyboard, keys: "?", run: () => openShortcuts(true) },
    { id: "hints", label: say("hints"), icon: Lightbulb, run: showHints },
  ];
};
