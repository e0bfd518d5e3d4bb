import { History } from "lucide-react";
import { useState } from "react";
import { useWords } from "../../app/i18n.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { useFormats } from "../../ui/useFormats.ts";
import { useTabs } from "../tabs.ts";
import { searchHistory, useQueryHistory } from "./history.ts";
import styles from "./kept.module.css";
import { Section } from "./Section.tsx";
import { keptWords } from "./words.ts";

/** So many are listed; the search finds the others. */
const LISTED = 30;

/** The queries that were run in this browser: searched, opened again, forgotten on request. */
export const HistoryList = ({ onOpened }: { onOpened: () => void }) => {
  const say = useWords(keptWords);
  const { number } = useFormats();
  const { ran, clear } = useQueryHistory();
  const open = useTabs((store) => store.open);
  const [text, setText] = useState("");
  const found = searchHistory(ran, text);
  return (
    <Section title={say("history")} count={number(ran.length)}>
      {ran.length === 0 ? (
        <p className={styles.about}>{say("noHistory")}</p>
      ) : (
        <div className={styles.tools}>
          <input
            type="search"
            aria-label={say("searchHistory")}
            placeholder={say("searchHistory")}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <LinkButton onClick={clear}>{say("clear")}</LinkButton>
        </div>
      )}
      <ul>
        {found.slice(0, LISTED).map(({ query, params }) => (
          <li key={query}>
            <button
              type="button"
              className={styles.entry}
              data-code
              title={query}
              onClick={() => {
                open({ query, params });
                onOpened();
              }}
            >
              <History size={16} aria-hidden />
              <span>{query.replace(/\s+/g, " ")}</span>
            </button>
          </li>
        ))}
      </ul>
      {ran.length > 0 && found.length === 0 && <p className={styles.about}>{say("noneFound")}</p>}
    </Section>
  );
};
