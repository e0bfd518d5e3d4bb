import { useQuery } from "@tanstack/react-query";
import type { Entity } from "../../server/contract/entities.ts";
import type { SchemaResponse } from "../../server/contract/schema.ts";
import type { Tie } from "../../server/contract/ties.ts";
import type { Language } from "../../server/contract/vocabulary.ts";
import { tieQuestion } from "../api/tie.ts";
import { useWords } from "../app/i18n.ts";
import { nameOf } from "../ui/names.ts";
import { sentence, toldOf } from "../ui/sentence.ts";
import { TieGlyph } from "../ui/TieGlyph.tsx";
import { bundleOf } from "./appearance/strands.ts";
import { type Exploration, modalityOf, visibleNetwork } from "./exploration/state.ts";
import { useExploration } from "./exploration/store.ts";
import { labelForms } from "./labels/text.ts";
import { type Pointed, useMapState } from "./state.ts";
import styles from "./Tooltip.module.css";
import { mapWords } from "./words.ts";

interface Props {
  schema: SchemaResponse;
  language: Language;
}

/** What the pointer rests on, in words: an entity's full name, a tie with its dates and quote, the ties of a bundle. */
export const Tooltip = ({ schema, language }: Props) => {
  const pointed = useMapState((state) => state.pointed);
  const exploration = useExploration((store) => store.exploration);
  if (!pointed) return null;
  const { what, at } = pointed;
  const ties = tiesOf(what, exploration);
  const named = what.kind === "entity" ? exploration.entities[what.id] : undefined;
  const entity = named && isShortened(named, language) ? named : undefined;
  if (!entity && ties.length === 0) return null;
  return (
    <div
      className={styles.tooltip}
      role="tooltip"
      style={{ "--x": `${at.x}px`, "--y": `${at.y}px` } as object}
    >
      {entity && (
        <p className={styles.name}>
          {nameOf(entity, language)}
          <small>{schema.entityTypes.find(({ id }) => id === entity.type)?.label[language]}</small>
        </p>
      )}
      {ties.map((tie) => (
        <TieLine key={tie.id} {...{ tie, exploration, schema, language }} />
      ))}
      {what.kind === "tie" && <Quote tieId={what.id} />}
    </div>
  );
};

/** Whether the label on the map says less than the whole name. */
const isShortened = (entity: Entity, language: Language): boolean =>
  !labelForms(entity, language, false).some((lines) => lines.join(" ") === nameOf(entity, language));

/** The best quote for a tie, where the page has asked for it before: a pointer that passes by asks for nothing. */
const Quote = ({ tieId }: { tieId: string }) => {
  const { data } = useQuery({ ...tieQuestion(tieId), enabled: false });
  const quote = data?.claims[0]?.evidence[0]?.quote;
  return quote ? <blockquote className={styles.quote}>«{quote}»</blockquote> : null;
};

const tiesOf = (what: Pointed, exploration: Exploration): Tie[] => {
  if (what.kind === "entity") return [];
  if (what.kind === "tie") return [exploration.ties[what.id]].filter((tie) => tie !== undefined);
  return visibleNetwork(exploration).ties.filter((tie) => bundleOf(tie) === what.id);
};

interface LineProps {
  tie: Tie;
  exploration: Exploration;
  schema: SchemaResponse;
  language: Language;
}

/** One tie as a sentence: its ends, its word, whether it happened, when, and how many claims say so. */
const TieLine = ({ tie, exploration, schema, language }: LineProps) => {
  const say = useWords(mapWords);
  const type = schema.tieTypes.find(({ id }) => id === tie.type);
  const [subject, object] = [exploration.entities[tie.subject], exploration.entities[tie.object]];
  if (!type || !subject || !object) return null;
  const modality = modalityOf(tie);
  return (
    <div className={styles.tie}>
      <TieGlyph family={type.family} modality={modality} arrow={!type.symmetric} />
      <p>
        <span className={styles.sentence}>
          {sentence(nameOf(subject, language), nameOf(object, language), type, toldOf(tie), language)}
        </span>
        <small>
          {[
            say(modality),
            datesOf(tie, language) ?? say("undated"),
            say("claims", { count: tie.claims }),
          ].join(" · ")}
        </small>
      </p>
    </div>
  );
};

/** The dates of a tie as the language writes them; null when no claim is dated. */
const datesOf = ({ first, last }: Tie, language: Language): string | null => {
  const format = new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  const days = [first, last].filter((day) => day !== null).map((day) => new Date(day));
  const [from, to] = days;
  if (!from) return null;
  return to ? format.formatRange(from, to) : format.format(from);
};
