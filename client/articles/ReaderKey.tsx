import { useWords } from "../app/i18n.ts";
import styles from "./reader.module.css";
import { articleWords } from "./words.ts";

/** The key at the foot of the reader: what an underline and a tint mean. */
export const ReaderKey = () => {
  const say = useWords(articleWords);
  return (
    <aside className={styles.key} aria-label={say("key")}>
      <span>
        <span className={styles.sample} data-type="Person">
          {say("keyMention")}
        </span>
        {say("keyEntity")}
      </span>
      <span>
        <span className={styles.evidence} data-family="meeting">
          {say("keyQuote")}
        </span>
        {say("keyClaim")}
      </span>
      <span>
        <span className={styles.evidence} data-chosen="true">
          {say("keyQuote")}
        </span>
        {say("keyChosen")}
      </span>
    </aside>
  );
};
