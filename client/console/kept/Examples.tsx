import { useQuery } from "@tanstack/react-query";
import { FileText } from "lucide-react";
import { cypherExamplesQuestion } from "../../api/cypher.ts";
import { useWords } from "../../app/i18n.ts";
import { Failure } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useFormats } from "../../ui/useFormats.ts";
import { activeTab, useTabs } from "../tabs.ts";
import styles from "./kept.module.css";
import { Section } from "./Section.tsx";
import { keptWords } from "./words.ts";

/** Queries to learn from; the one that is open says what it does. */
export const Examples = ({ onOpened }: { onOpened: () => void }) => {
  const say = useWords(keptWords);
  const { language, number } = useFormats();
  const { data, error, refetch } = useQuery(cypherExamplesQuestion);
  const examples = data?.examples ?? [];
  const { query } = useTabs(activeTab);
  const open = useTabs((store) => store.open);
  return (
    <Section title={say("examples")} count={number(examples.length)}>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      <ul>
        {examples.map((example) => {
          const chosen = query === example.query;
          return (
            <li key={example.id}>
              <button
                type="button"
                className={styles.entry}
                aria-pressed={chosen}
                title={example.explanation[language]}
                onClick={() => {
                  open({ ...example, title: example.title[language] });
                  onOpened();
                }}
              >
                <FileText size={16} aria-hidden />
                <span>{example.title[language]}</span>
              </button>
              {chosen && (
                <p className={styles.about}>
                  {example.explanation[language]} {example.data !== "any" && say(`data.${example.data}`)}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
