import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Entity } from "../../server/contract/entities.ts";
import type { Family } from "../../server/contract/vocabulary.ts";
import { neighboursQuestion } from "../api/neighbours.ts";
import { useWords } from "../app/i18n.ts";
import { LinkButton } from "../ui/Button.tsx";
import { Failure } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { useSchema } from "../ui/schema.ts";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./inspector.module.css";
import { Section } from "./Section.tsx";
import { TieRow } from "./TieRow.tsx";
import { inspectorWords } from "./words.ts";

const ASKED = 200;
const FIRST = 6;

/** The ties of an entity by family, on the map or not; of a long family the first six until more is asked for. */
export const EntityTies = ({ entity }: { entity: Entity }) => {
  const say = useWords(inspectorWords);
  const { language, number } = useFormats();
  const { schema, tieType } = useSchema();
  const { data, error, refetch } = useQuery(neighboursQuestion(entity.id, { limit: ASKED }));
  const [opened, setOpened] = useState<readonly Family[]>([]);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={5} />;
  const entities = Object.fromEntries([entity, ...data.entities].map((each) => [each.id, each]));
  return (
    <Section title={say("ties")} aside={number(data.total)}>
      {data.ties.length === 0 && <p className={styles.none}>{say("noTies")}</p>}
      {schema.families.map((family) => {
        const ties = data.ties.filter((tie) => tieType(tie.type).family === family.id);
        if (ties.length === 0) return null;
        const shown = opened.includes(family.id) ? ties : ties.slice(0, FIRST);
        return (
          <div key={family.id} className={styles.family}>
            <h4 className={styles.familyName}>{family.label[language]}</h4>
            <ul>
              {shown.map((tie) => (
                <TieRow key={tie.id} tie={tie} entities={entities} of={entity.id} />
              ))}
            </ul>
            {shown.length < ties.length && (
              <LinkButton onClick={() => setOpened([...opened, family.id])}>
                {say("more", { count: ties.length - FIRST, n: number(ties.length - FIRST) })}
              </LinkButton>
            )}
          </div>
        );
      })}
    </Section>
  );
};
