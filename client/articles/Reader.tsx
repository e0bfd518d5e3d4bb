import { ExternalLink } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import type { SourceResponse } from "../../server/contract/sources.ts";
import { useWords } from "../app/i18n.ts";
import controls from "../ui/controls.module.css";
import { Empty } from "../ui/Notice.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { ReaderKey } from "./ReaderKey.tsx";
import styles from "./reader.module.css";
import { blocksOf } from "./segments.ts";
import { TintedRun } from "./TintedRun.tsx";
import { articleWords } from "./words.ts";

interface Props {
  answer: SourceResponse;
  /** The claim whose evidence stands out, and the offset of the quote to bring into view. */
  chosen: string | null;
  at: string | null;
  onClaim: (id: string) => void;
}

/** An article in the reader's serif: names underlined in the colour of their type, evidence tinted by family. */
export const Reader = ({ answer, chosen, at, onClaim }: Props) => {
  const say = useWords(articleWords);
  const { day, number } = useFormats();
  const text = useRef<HTMLElement>(null);
  const { source, entities } = answer;
  const blocks = useMemo(() => blocksOf(answer.text, { ...answer, selected: chosen }), [answer, chosen]);
  const types = useMemo(() => new Map(entities.map((entity) => [entity.id, entity.type])), [entities]);

  useEffect(() => {
    const runs = [...(text.current?.querySelectorAll<HTMLElement>("[data-chosen=true]") ?? [])];
    const run = runs.find((each) => each.dataset.start === at) ?? runs[0];
    if (chosen) run?.scrollIntoView({ block: "center" });
  }, [chosen, at]);

  return (
    <div className={styles.reader}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section className={styles.scroll} ref={text} tabIndex={0} aria-label={source.title}>
        <article className={styles.text} {...(source.lang ? { lang: source.lang } : {})}>
          <h1>{source.title}</h1>
          <p className={styles.by}>
            {source.publishedOn && <span>{day(source.publishedOn)}</span>}
            <span>{say("entities", { count: source.entities, n: number(source.entities) })}</span>
            <span>{say("claims", { count: source.claims, n: number(source.claims) })}</span>
            {source.url && (
              <a className={controls.link} href={source.url} target="_blank" rel="noreferrer">
                {say("original")}
                <ExternalLink size={14} aria-hidden />
              </a>
            )}
          </p>
          {source.kind === "Dataset" && <Empty>{say("noText")}</Empty>}
          {blocks.map((block) => {
            const Tag = block.kind === "heading" ? "h2" : "p";
            return (
              <Tag key={block.start}>
                {block.runs.map((run) => (
                  <TintedRun
                    key={run.pieces[0]?.start}
                    run={run}
                    text={answer.text}
                    types={types}
                    chosen={chosen}
                    onClaim={onClaim}
                  />
                ))}
              </Tag>
            );
          })}
        </article>
      </section>
      <ReaderKey />
    </div>
  );
};
