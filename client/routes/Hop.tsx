import { CircleHelp, Newspaper, Table2 } from "lucide-react";
import { Link } from "react-router";
import { useWords } from "../app/i18n.ts";
import { useSelection } from "../map/selection.ts";
import "../ui/serif.css";
import { TieThread } from "../ui/TieGlyph.tsx";
import styles from "./hop.module.css";
import type { ToldHop } from "./told/told.ts";
import { routeWords } from "./words.ts";

/** One hop of a route: its line on the thread, its claim as a sentence with quote and source, and its other ties. */
export const Hop = ({ hop }: { hop: ToldHop }) => {
  const say = useWords(routeWords);
  const select = useSelection((store) => store.select);
  const { family, modality, arrow, reverse, facts, order, quote, others } = hop;
  return (
    <div className={styles.hop}>
      <TieThread family={family} modality={modality} arrow={arrow} reverse={reverse} chosen />
      <div className={styles.told}>
        <button
          type="button"
          className={styles.sentence}
          onClick={() => select({ kind: "tie", id: hop.tie })}
        >
          {hop.sentence}
        </button>
        {facts.length > 0 && <p className={styles.facts}>{facts.join(" · ")}</p>}
        {order && (
          <p className={styles.order} data-order={order}>
            {order === "possible" && <CircleHelp size={14} aria-hidden />}
            {say(`time.${order}`)}
          </p>
        )}
        {quote && (
          <q className={styles.quote} {...(quote.lang ? { lang: quote.lang } : {})}>
            {quote.text}
          </q>
        )}
        <Source hop={hop} />
        {others.length > 0 && (
          <details className={styles.others}>
            <summary>
              {say("also")}: {others.length}
            </summary>
            <ul>
              {others.map(({ tie, sentence }) => (
                <li key={tie}>
                  <button
                    type="button"
                    className={styles.other}
                    onClick={() => select({ kind: "tie", id: tie })}
                  >
                    {sentence}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
};

const Source = ({ hop: { source, quote } }: { hop: ToldHop }) => {
  const say = useWords(routeWords);
  const words = [source.title, ...(source.day ? [source.day] : [])].join(", ");
  if (source.here === null)
    return (
      <p className={styles.source} title={quote ? undefined : say("row")}>
        <Table2 size={14} aria-hidden />
        {words}
      </p>
    );
  return (
    <Link className={styles.source} to={source.here}>
      <Newspaper size={14} aria-hidden />
      {words}
    </Link>
  );
};
