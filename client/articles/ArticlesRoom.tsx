import "../ui/serif.css";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useParams } from "react-router";
import { sourcesQuestion } from "../api/sources.ts";
import { useWords } from "../app/i18n.ts";
import { useFrame } from "../app/useFrame.ts";
import { Empty, Failure } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { ArticleList } from "./ArticleList.tsx";
import styles from "./articles.module.css";
import { Reading } from "./Reading.tsx";
import { articleWords } from "./words.ts";

/** The articles: their list, and the one that is read. With one article only, that one is open. */
const ArticlesRoom = () => {
  const say = useWords(articleWords);
  const { id } = useParams();
  const phone = useFrame() === "phone";
  const { data, error, refetch } = useQuery(sourcesQuestion);
  const articles = data?.sources.filter((source) => source.kind === "Article") ?? [];
  const open = id ?? (articles.length === 1 ? articles[0]?.id : undefined);
  const title = data?.sources.find((source) => source.id === open)?.title ?? say("articles");
  useEffect(() => {
    document.title = `${title} · Mitos`;
  }, [title]);
  return (
    <main
      id="room"
      className={styles.articles}
      tabIndex={-1}
      aria-label={say("articles")}
      data-reading={open !== undefined}
    >
      {!(phone && open) && (
        <aside className={styles.list} aria-label={say("articles")}>
          <h2>{say("articles")}</h2>
          {error && <Failure error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Skeleton rows={4} />}
          {data?.sources.length === 0 && <Empty>{say("empty")}</Empty>}
          {data && <ArticleList sources={data.sources} {...(open ? { open } : {})} />}
        </aside>
      )}
      {open ? (
        <Reading key={open} id={open} />
      ) : (
        data && data.sources.length > 0 && <Empty>{say("choose")}</Empty>
      )}
    </main>
  );
};

export default ArticlesRoom;
