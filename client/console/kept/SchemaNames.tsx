import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { cypherSchemaQuestion } from "../../api/cypher.ts";
import { useWords } from "../../app/i18n.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { useFormats } from "../../ui/useFormats.ts";
import { quoted } from "../editor/offers.ts";
import styles from "./kept.module.css";
import { Section } from "./Section.tsx";
import { keptWords } from "./words.ts";

/** So many names are shown at first: a graph may have hundreds. */
const SHOWN = 40;

const Names = ({
  label,
  names,
  onInsert,
}: {
  label: string;
  names: readonly string[];
  onInsert: (text: string) => void;
}) => {
  const say = useWords(keptWords);
  const { number } = useFormats();
  const [all, setAll] = useState(false);
  if (names.length === 0) return null;
  return (
    <>
      <ul className={styles.tags} aria-label={label}>
        {names.slice(0, all ? undefined : SHOWN).map((name) => (
          <li key={name}>
            <button type="button" onClick={() => onInsert(`:${quoted(name)}`)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {!all && names.length > SHOWN && (
        <p className={styles.about}>
          <LinkButton onClick={() => setAll(true)}>{say("allNames", { n: number(names.length) })}</LinkButton>
        </p>
      )}
    </>
  );
};

/** The labels and types of the store, whatever graph it holds; a press writes one where the cursor is. */
export const SchemaNames = ({ onInsert }: { onInsert: (text: string) => void }) => {
  const say = useWords(keptWords);
  const { data } = useQuery(cypherSchemaQuestion);
  if (!data) return null;
  return (
    <Section title={say("schema")}>
      <Names label={say("labels")} names={data.labels.map(({ name }) => name)} onInsert={onInsert} />
      <Names
        label={say("types")}
        names={data.relationshipTypes.map(({ name }) => name)}
        onInsert={onInsert}
      />
    </Section>
  );
};
