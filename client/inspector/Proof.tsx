import { useState } from "react";
import type { Claim } from "../../server/contract/ties.ts";
import type { Family } from "../../server/contract/vocabulary.ts";
import { useWords } from "../app/i18n.ts";
import { LinkButton } from "../ui/Button.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { ClaimProof } from "./ClaimProof.tsx";
import styles from "./inspector.module.css";
import { Section } from "./Section.tsx";
import { inspectorWords } from "./words.ts";

const FIRST = 3;

/** The claims of a tie with what proves each, the most certain first. */
export const Proof = ({ claims, family }: { claims: readonly Claim[]; family: Family }) => {
  const say = useWords(inspectorWords);
  const { number } = useFormats();
  const [all, setAll] = useState(false);
  const sorted = claims.toSorted((a, b) => b.confidence - a.confidence);
  const sources = new Set(claims.map((claim) => claim.source.id)).size;
  const rest = claims.length - FIRST;
  return (
    <Section
      title={say("proof")}
      aside={`${say("claims", { count: claims.length, n: number(claims.length) })}, ${say("inSources", { count: sources, n: number(sources) })}`}
    >
      <ol className={styles.proofs}>
        {(all ? sorted : sorted.slice(0, FIRST)).map((claim) => (
          <li key={claim.id}>
            <ClaimProof claim={claim} family={family} detailed={claims.length > 1} />
          </li>
        ))}
      </ol>
      {!all && rest > 0 && (
        <LinkButton onClick={() => setAll(true)}>{say("more", { count: rest, n: number(rest) })}</LinkButton>
      )}
    </Section>
  );
};
