import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { checkCypher, cypherSchemaQuestion } from "../../api/cypher.ts";
import { searchQuestion } from "../../api/search.ts";
import { useLanguage, useWords } from "../../app/i18n.ts";
import { nameOf } from "../../ui/names.ts";
import { useChecks } from "../checks.ts";
import styles from "../console.module.css";
import { valuesFor } from "../parameters.ts";
import { activeTab, useTabs } from "../tabs.ts";
import { parametersOf } from "../text/statements.ts";
import { cypherCompletion } from "./complete.ts";
import { extensionsOf, retell } from "./setup.ts";
import { underlining } from "./underline.ts";
import { editorWords } from "./words.ts";

interface Props {
  /** Runs the statement that the cursor is in. */
  onRun: () => void;
  /** Stops what runs. @returns whether anything ran */
  onCancel: () => boolean;
  onFormat: () => void;
  /** Is given the editor, and null when it goes. */
  hold: (view: EditorView | null) => void;
}

/** The query of the active tab in CodeMirror. Each tab keeps its own undo. */
export const Editor = ({ onRun, onCancel, onFormat, hold }: Props) => {
  const say = useWords(editorWords);
  const language = useLanguage();
  const client = useQueryClient();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const states = useRef(new Map<string, EditorState>());
  const shown = useRef<string | null>(null);
  const tab = useTabs(activeTab);
  const words = { language, label: say("query"), leaving: say("leaving"), prompt: say("prompt") };
  // CodeMirror keeps what it is given first: it asks here for what holds now
  const now = useRef({ onRun, onCancel, onFormat, say, language, words });
  now.current = { onRun, onCancel, onFormat, say, language, words };

  useEffect(() => {
    const parameters = () => activeTab(useTabs.getState()).parameters;
    const extensions = extensionsOf({
      words: now.current.words,
      run: () => now.current.onRun(),
      cancel: () => now.current.onCancel(),
      format: () => now.current.onFormat(),
      onText: (query) => useTabs.getState().change({ query }),
      complete: cypherCompletion({
        schema: () => client.fetchQuery(cypherSchemaQuestion),
        entities: async (asked) => (await client.fetchQuery(searchQuestion(asked))).entities,
        parameters: () => Object.keys(parameters()),
        word: (kind) => now.current.say(`offer.${kind}`),
        nameOf: (entity) => nameOf(entity, now.current.language),
      }),
      underline: underlining({
        check: ({ text }, signal) =>
          checkCypher({ query: text, params: valuesFor(parametersOf(text), parameters()) }, signal),
        onChecked: (checked) => useChecks.getState().note(useTabs.getState().active, checked),
      }),
    });
    const made = (doc: string) => EditorState.create({ doc, extensions });
    const editor = new EditorView({ state: made(""), ...(place.current ? { parent: place.current } : {}) });
    view.current = editor;
    hold(editor);
    const show = () => {
      const { id, query } = activeTab(useTabs.getState());
      if (shown.current !== id) {
        if (shown.current) states.current.set(shown.current, editor.state);
        shown.current = id;
        editor.setState(states.current.get(id) ?? made(query));
        retell(editor, now.current.words);
      }
      const length = editor.state.doc.length;
      // a query that came from elsewhere: the gallery, the formatter, a suggestion
      if (editor.state.doc.toString() !== query)
        editor.dispatch({ changes: { from: 0, to: length, insert: query } });
    };
    show();
    const leave = useTabs.subscribe(show);
    return () => {
      leave();
      hold(null);
      shown.current = null;
      editor.destroy();
    };
  }, [client, hold]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language alone
  useEffect(() => {
    if (view.current) retell(view.current, now.current.words);
  }, [language]);

  return <div ref={place} className={styles.query} data-tab={tab.id} />;
};
