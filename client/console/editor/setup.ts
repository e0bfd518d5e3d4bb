import {
  autocompletion,
  type CompletionSource,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension, Prec } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  placeholder,
} from "@codemirror/view";
import type { Language } from "../../../server/contract/vocabulary.ts";
import { cypherLanguage } from "./language.ts";
import { phrasesIn } from "./phrases.ts";
import { editorTheme } from "./theme.ts";

/** What the editor says in the language of the page. */
export interface EditorWords {
  language: Language;
  label: string;
  /** How to leave the editor with the keyboard, for those who hear it. */
  leaving: string;
  prompt: string;
}

const words = new Compartment();

const wordsOf = ({ language, label, leaving, prompt }: EditorWords): Extension => [
  EditorState.phrases.of(phrasesIn(language)),
  EditorView.contentAttributes.of({ "aria-label": label, "aria-description": leaving, spellcheck: "false" }),
  placeholder(prompt),
];

/** Gives a drawn editor the words of another language. */
export const retell = (view: EditorView, next: EditorWords): void =>
  view.dispatch({ effects: words.reconfigure(wordsOf(next)) });

interface Given {
  words: EditorWords;
  complete: CompletionSource;
  underline: Extension;
  run: () => void;
  /** Stops what runs. @returns whether anything ran */
  cancel: () => boolean;
  format: () => void;
  onText: (text: string) => void;
}

/** A key that is always taken; what was being offered goes. */
const taken =
  (deed: () => void) =>
  (view: EditorView): boolean => {
    closeCompletion(view);
    deed();
    return true;
  };

/** All that the editor is made of. Tab is no key of it: it leads on, as everywhere on the page. */
export const extensionsOf = (given: Given): Extension => [
  words.of(wordsOf(given.words)),
  Prec.highest(
    keymap.of([
      { key: "Mod-Enter", run: taken(given.run) },
      { key: "Shift-Alt-f", run: taken(given.format) },
    ]),
  ),
  lineNumbers(),
  history(),
  drawSelection(),
  bracketMatching(),
  closeBrackets(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  search({ top: true }),
  autocompletion({ override: [given.complete], icons: false, activateOnTypingDelay: 60 }),
  given.underline,
  keymap.of([
    { key: "Escape", run: () => given.cancel() },
    ...closeBracketsKeymap,
    ...historyKeymap,
    ...searchKeymap,
    ...lintKeymap,
    ...defaultKeymap,
  ]),
  cypherLanguage,
  editorTheme,
  EditorView.lineWrapping,
  EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) given.onText(state.doc.toString());
  }),
];
