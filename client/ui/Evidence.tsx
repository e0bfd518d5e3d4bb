import "./serif.css";
import type { ReactNode } from "react";
import type { Evidence as EvidenceOf } from "../../server/contract/ties.ts";
import type { Family } from "../../server/contract/vocabulary.ts";
import styles from "./evidence.module.css";

/** The sentence of a source as text before, in and after the quote. The quote is exactly what its offsets say. */
export const splitSentence = ({
  sentence,
  sentenceStart,
  start,
  end,
}: EvidenceOf): [string, string, string] => {
  const from = Math.max(0, start - sentenceStart);
  const to = Math.min(sentence.length, end - sentenceStart);
  return [sentence.slice(0, from), sentence.slice(from, to), sentence.slice(to)];
};

interface Props {
  evidence: EvidenceOf;
  family: Family;
  lang: string | null;
  /** Source, date and the way into the article. */
  children: ReactNode;
}

/** What proves a claim: the sentence in the reader's serif, with the exact quote marked, and where it stands. */
export const Evidence = ({ evidence, family, lang, children }: Props) => {
  const [before, quote, after] = splitSentence(evidence);
  return (
    <figure className={styles.evidence} data-family={family}>
      <blockquote className={styles.sentence} {...(lang ? { lang } : {})}>
        {before}
        <mark>{quote}</mark>
        {after}
      </blockquote>
      <figcaption className={styles.where}>{children}</figcaption>
    </figure>
  );
};
