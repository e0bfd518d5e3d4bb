import { Link } from "react-router";
import type { Source } from "../../server/contract/sources.ts";
import { useWords } from "../app/i18n.ts";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./articles.module.css";
import { articleWords } from "./words.ts";

/** The sources, each with its date and what was read in it. */
export const ArticleList = ({ sources, open }: { sources: readonly Source[]; open?: string }) => {
  const say = useWords(articleWords);
  const { day, number } = useFormats();
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.id}>
          <Link
            className={styles.entry}
            to={`/articles/${encodeURIComponent(source.id)}`}
            aria-current={source.id === open ? "page" : undefined}
          >
            <b>{source.title}</b>
            <small>
              {source.publishedOn && `${day(source.publishedOn)} · `}
              {say("claims", { count: source.claims, n: number(source.claims) })}
            </small>
          </Link>
        </li>
      ))}
    </ul>
  );
};
