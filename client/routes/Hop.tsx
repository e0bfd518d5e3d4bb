import { useQuery } from "@tanstack/react-query";
import { Newspaper } from "lucide-react";
import { Link } from "react-router";
import type { Entity } from "../../server/contract/entities.ts";
import type { Tie } from "../../server/contract/ties.ts";
import { tieQuestion } from "../api/tie.ts";
import { useLanguage } from "../app/i18n.ts";
import { modalityOf } from "../map/exploration/state.ts";
import { useSelection } from "../map/selection.ts";
import { nameOf, wordsOfTie } from "../ui/names.ts";
import "../ui/serif.css";
import { useSchema } from "../ui/schema.ts";
import { sentence } from "../ui/sentence.ts";
import { TieThread } from "../ui/TieGlyph.tsx";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./routes.module.css";

/** One hop of a route: its line on the thread, and each of its ties as a sentence with its best quote and source. */
export const Hop = ({
  from,
  ties,
  entities,
}: {
  from: string;
  ties: readonly Tie[];
  entities: Readonly<Record<string, Entity>>;
}) => {
  const { tieType } = useSchema();
  const [first] = ties;
  if (!first) return null;
  const type = tieType(first.type);
  return (
    <div className={styles.hop}>
      <TieThread
        family={type.family}
        modality={modalityOf(first)}
        arrow={!type.symmetric}
        reverse={first.subject !== from}
        chosen
      />
      <ul className={styles.sentences}>
        {ties.map((tie) => (
          <HopTie key={tie.id} tie={tie} entities={entities} />
        ))}
      </ul>
    </div>
  );
};

const HopTie = ({ tie, entities }: { tie: Tie; entities: Readonly<Record<string, Entity>> }) => {
  const language = useLanguage();
  const { tieType } = useSchema();
  const { when, day } = useFormats();
  const select = useSelection((store) => store.select);
  const { data } = useQuery(tieQuestion(tie.id));
  const type = tieType(tie.type);
  const name = (id: string) => {
    const entity = entities[id];
    return entity ? nameOf(entity, language) : id;
  };
  const best = data?.claims.toSorted((a, b) => b.confidence - a.confidence)[0];
  const evidence = best?.evidence[0];
  return (
    <li>
      <button type="button" className={styles.sentence} onClick={() => select({ kind: "tie", id: tie.id })}>
        {sentence(name(tie.subject), wordsOfTie(type, tie, language), name(tie.object), type, language)}
        {best?.when && `, ${when(best.when)}`}
      </button>
      {best && evidence && (
        <>
          <q className={styles.quote} {...(best.source.lang ? { lang: best.source.lang } : {})}>
            {evidence.quote}
          </q>
          <Link
            className={styles.source}
            to={`/articles/${encodeURIComponent(best.source.id)}?claim=${encodeURIComponent(best.id)}&at=${evidence.start}`}
          >
            <Newspaper size={14} aria-hidden />
            {best.source.title}
            {best.source.publishedOn && `, ${day(best.source.publishedOn)}`}
          </Link>
        </>
      )}
    </li>
  );
};
