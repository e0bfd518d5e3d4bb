import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Claim } from "../../server/contract/ties.ts";
import { entityClaimsQuestion } from "../api/entity-claims.ts";
import { useLanguage, useWords } from "../app/i18n.ts";
import { LinkButton } from "../ui/Button.tsx";
import { Failure } from "../ui/Notice.tsx";
import { nameOf } from "../ui/names.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { useSchema } from "../ui/schema.ts";
import { sentence } from "../ui/sentence.ts";
import { useFormats } from "../ui/useFormats.ts";
import { ClaimProof } from "./ClaimProof.tsx";
import styles from "./inspector.module.css";
import { Section } from "./Section.tsx";
import { inspectorWords } from "./words.ts";

const FIRST = 3;
const ASKED = 50;

/** The claims that name an entity, each as a sentence with what proves it. */
export const EntityClaims = ({ id }: { id: string }) => {
  const say = useWords(inspectorWords);
  const language = useLanguage();
  const { number } = useFormats();
  const { tieType } = useSchema();
  const [all, setAll] = useState(false);
  const { data, error, refetch } = useQuery(entityClaimsQuestion(id, ASKED));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={4} />;
  if (data.claims.length === 0) return null;
  const names = new Map(data.entities.map((entity) => [entity.id, nameOf(entity, language)]));
  const inWords = (claim: Claim) => {
    const type = tieType(claim.type);
    const [subject, object] = [claim.subject, claim.object].map((end) => names.get(end) ?? end);
    return sentence(subject ?? "", object ?? "", type, claim, language);
  };
  const rest = data.claims.length - FIRST;
  return (
    <Section title={say("said")} aside={say("claims", { count: data.total, n: number(data.total) })}>
      <ol className={styles.proofs}>
        {(all ? data.claims : data.claims.slice(0, FIRST)).map((claim) => (
          <li key={claim.id}>
            <p className={styles.sentence}>{inWords(claim)}</p>
            <ClaimProof claim={claim} family={tieType(claim.type).family} detailed />
          </li>
        ))}
      </ol>
      {!all && rest > 0 && (
        <LinkButton onClick={() => setAll(true)}>{say("more", { count: rest, n: number(rest) })}</LinkButton>
      )}
    </Section>
  );
};
