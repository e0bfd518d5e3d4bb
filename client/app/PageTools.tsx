import { Keyboard, Monitor, Moon, Sun } from "lucide-react";
import { IconButton } from "../ui/IconButton.tsx";
import { setLanguage, useLanguage, useWords } from "./i18n.ts";
import { useLayout } from "./layout.ts";
import { type ThemeChoice, useTheme } from "./theme.ts";
import { appWords } from "./words.ts";

const themes: readonly ThemeChoice[] = ["system", "light", "dark"];
const icons = { light: Sun, dark: Moon, system: Monitor };

/** Greek or English: the button shows the language that is on, and changes to the other. */
export const LanguageButton = () => {
  const say = useWords(appWords);
  const language = useLanguage();
  return (
    <IconButton label={say("language")} onClick={() => setLanguage(language === "el" ? "en" : "el")}>
      {language === "el" ? "ΕΛ" : "EN"}
    </IconButton>
  );
};

/** Light, dark, or as the machine has it: each press goes to the next. */
export const ThemeButton = () => {
  const say = useWords(appWords);
  const { choice, choose } = useTheme();
  const Icon = icons[choice];
  return (
    <IconButton
      label={say(`theme.${choice}`)}
      onClick={() => choose(themes[(themes.indexOf(choice) + 1) % themes.length] ?? "system")}
    >
      <Icon size={16} aria-hidden />
    </IconButton>
  );
};

/** What concerns the page and not the map: language, theme, the keys. */
export const PageTools = () => {
  const say = useWords(appWords);
  const openShortcuts = useLayout((layout) => layout.openShortcuts);
  return (
    <>
      <LanguageButton />
      <ThemeButton />
      <IconButton label={say("shortcuts")} keys="Ctrl /" onClick={() => openShortcuts(true)}>
        <Keyboard size={16} aria-hidden />
      </IconButton>
    </>
  );
};
