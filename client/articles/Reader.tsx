import { ExternalLink } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import type { SourceResponse } from "../../server/contract/sources.ts";
import { useWords } from "../app/i18n.ts";
import controls from "../ui/controls.module.css";
import { Empty } from "../ui/Notice.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { ReaderKey } from "./ReaderKey.tsx";
import { Run } from "./Run.tsx";
import styles from "./reader.module.css";
import { blocksOf } from "./segments.ts";
import { articleWords } from "./words.ts";

interface Props {
  answer: SourceResponse;
  /** The claim whose evidence stands out, and the offset of the quote to bring into view. */
  chosen: string | null;
  at: string | null;
  onClaim: (id: string) => void;
  onEntity: (id: string) => void;
}

/** An article in the reader's serif: names underlined in the colour of their type, evidence tinted by family. */
export const Reader = ({ answer, chosen, at, onClaim, onEntity }: Props) => {
  const say = useWords(articleWords);
  const { day, number } = useFormats();
  const text = useRef<HTMLDivElement>(null);
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
      <div className={styles.scroll} ref={text} tabIndex={0} role="region" aria-label={source.title}>
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
                {block.segments.map((segment) => (
                  <Run
                    key={segment.start}
                    segment={segment}
                    text={answer.text.slice(segment.start, segment.end)}
                    type={segment.entity ? (types.get(segment.entity) ?? null) : null}
                    chosen={segment.claim !== null && segment.claim.id === chosen}
                    onClaim={onClaim}
                    onEntity={onEntity}
                  />
                ))}
              </Tag>
            );
          })}
        </article>
      </div>
      <ReaderKey />
    </div>
  );
};
