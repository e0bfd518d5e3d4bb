import { useWords } from "../app/i18n.ts";
import styles from "./console.module.css";
import { useConsoleDraft } from "./draft.ts";
import { parametersOf } from "./parameters.ts";
import { consoleWords } from "./words.ts";

/** The query, and a field for each parameter that it names. Ctrl Enter runs it. */
export const Editor = ({ onRun }: { onRun: () => void }) => {
  const say = useWords(consoleWords);
  const { query, parameters, write, setParameter } = useConsoleDraft();
  const names = parametersOf(query);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut of the fields inside, which have their own button too
    <div
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onRun();
      }}
    >
      <textarea
        className={styles.query}
        aria-label={say("query")}
        placeholder={say("prompt")}
        value={query}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        onChange={(event) => write(event.target.value)}
      />
      <section className={styles.parameters} aria-label={say("parameters")}>
        <h2>{say("parameters")}</h2>
        {names.length === 0 && <p>{say("noParameters")}</p>}
        {names.map((name) => (
          <label key={name} className={styles.parameter}>
            <code>{name}</code>
            <input
              value={parameters[name] ?? ""}
              onChange={(event) => setParameter(name, event.target.value)}
            />
          </label>
        ))}
      </section>
    </div>
  );
};
