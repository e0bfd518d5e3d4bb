import { Newspaper, Table2 } from "lucide-react";
import { Link } from "react-router";
import type { Claim } from "../../server/contract/ties.ts";
import type { Family } from "../../server/contract/vocabulary.ts";
import { useWords } from "../app/i18n.ts";
import controls from "../ui/controls.module.css";
import { Evidence } from "../ui/Evidence.tsx";
import { TieGlyph } from "../ui/TieGlyph.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { uiWords } from "../ui/words.ts";
import styles from "./inspector.module.css";
import { inspectorWords } from "./words.ts";

/**
 * What proves one claim: its quotes, each with its source and the way into the text. A claim of a data set has no
 * quote; it names the table. `detailed` says also whether and when, for a claim that stands among others.
 */
export const ClaimProof = ({
  claim,
  family,
  detailed,
}: {
  claim: Claim;
  family: Family;
  detailed: boolean;
}) => {
  const say = useWords(inspectorWords);
  const sayUi = useWords(uiWords);
  const { when, day } = useFormats();
  const { source } = claim;
  const article = source.kind === "Article";
  const Icon = article ? Newspaper : Table2;
  const where = (
    <>
      <Icon size={14} aria-hidden />
      <span className={styles.source} title={source.title}>
        {sayUi(article ? "article" : "dataset")}
        {source.publishedOn && `, ${day(source.publishedOn)}`}
      </span>
    </>
  );
  return (
    <>
      {detailed && (
        <p className={styles.claimFacts}>
          <TieGlyph family={family} modality={claim.modality} />
          {sayUi(claim.modality)} · {when(claim.when)}
        </p>
      )}
      {claim.evidence.map((evidence) => (
        <Evidence key={evidence.start} evidence={evidence} family={family} lang={source.lang}>
          {where}
          <Link
            className={controls.link}
            to={`/articles/${encodeURIComponent(source.id)}?claim=${encodeURIComponent(claim.id)}&at=${evidence.start}`}
          >
            {say("inText")}
          </Link>
        </Evidence>
      ))}
      {claim.evidence.length === 0 && (
        <p className={styles.claimFacts}>
          <Icon size={14} aria-hidden />
          {say("row", { title: source.title })}
        </p>
      )}
    </>
  );
};
