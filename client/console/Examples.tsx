import { FileText } from "lucide-react";
import { entityTypes } from "../../server/contract/vocabulary.ts";
import { useWords } from "../app/i18n.ts";
import { useSchema } from "../ui/schema.ts";
import styles from "./console.module.css";
import { useConsoleDraft } from "./draft.ts";
import { examples } from "./examples.ts";
import { consoleWords } from "./words.ts";

/** Queries to begin with, and the names of the labels and tie types that a query can use. */
export const Examples = () => {
  const say = useWords(consoleWords);
  const { schema } = useSchema();
  const { query, write } = useConsoleDraft();
  return (
    <aside className={styles.side} aria-label={say("examples")}>
      <h2>{say("examples")}</h2>
      <ul>
        {examples.map((example) => (
          <li key={example.title}>
            <button
              type="button"
              className={styles.example}
              aria-pressed={query === example.query}
              onClick={() => write(example.query)}
            >
              <FileText size={16} aria-hidden />
              {say(example.title)}
            </button>
          </li>
        ))}
      </ul>
      <h2>{say("schema")}</h2>
      <ul className={styles.tags}>
        {entityTypes.map((type) => (
          <li key={type}>:{type}</li>
        ))}
      </ul>
      <ul className={styles.tags}>
        {schema.tieTypes.map((type) => (
          <li key={type.id}>{type.id}</li>
        ))}
      </ul>
    </aside>
  );
};
