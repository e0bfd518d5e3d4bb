import { Newspaper } from "lucide-react";
import { Link } from "react-router";
import type { EntityResponse } from "../../server/contract/entities.ts";
import { useWords } from "../app/i18n.ts";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./inspector.module.css";
import { Section } from "./Section.tsx";
import { inspectorWords } from "./words.ts";

/** The sources that mention an entity; each opens in the reader. */
export const EntitySources = ({ sources }: Pick<EntityResponse, "sources">) => {
  const say = useWords(inspectorWords);
  const { number, day } = useFormats();
  if (sources.length === 0) return null;
  return (
    <Section title={say("sources")} aside={number(sources.length)}>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <Link className={styles.sourceRow} to={`/articles/${encodeURIComponent(source.id)}`}>
              <Newspaper size={16} aria-hidden />
              <span>
                {source.title}
                <small>
                  {source.publishedOn && `${day(source.publishedOn)} · `}
                  {say("mentions", { count: source.mentions, n: number(source.mentions) })}
                </small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
};
