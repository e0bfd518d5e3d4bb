import type { Entity } from "../../server/contract/entities.ts";
import type { TieTypeInfo } from "../../server/contract/schema.ts";
import type { Claim, Tie } from "../../server/contract/ties.ts";
import { modalities } from "../../server/contract/vocabulary.ts";
import { useWords } from "../app/i18n.ts";
import { isSomewhereWithin } from "../ui/edtf/format.ts";
import { Meter } from "../ui/Meter.tsx";
import { nameOf } from "../ui/names.ts";
import { TieGlyph } from "../ui/TieGlyph.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { uiWords } from "../ui/words.ts";
import { Fact } from "./Fact.tsx";
import styles from "./inspector.module.css";
import { inspectorWords } from "./words.ts";

/** As many dates as the facts name; the others are with their claims. */
const DATES = 4;

const each = <T,>(values: readonly (T | null)[]): T[] => [
  ...new Set(values.filter((value) => value !== null)),
];

/** What the tie's claims say together: whether it happened, when, how, where, who says so, how sure it is. */
export const TieFacts = ({
  tie,
  type,
  claims,
  entities,
}: {
  tie: Tie;
  type: TieTypeInfo;
  claims: readonly Claim[];
  entities: Readonly<Record<string, Entity>>;
}) => {
  const say = useWords(inspectorWords);
  const sayUi = useWords(uiWords);
  const { when, number, language } = useFormats();
  const names = (ids: readonly string[]) =>
    ids
      .flatMap((id) => entities[id] ?? [])
      .map((entity) => nameOf(entity, language))
      .join(", ");
  const dates = each(claims.map((claim) => claim.when));
  const modes = each(claims.map((claim) => claim.mode));
  const places = names(each(claims.map((claim) => claim.at)));
  const speakers = names(each(claims.flatMap((claim) => claim.attributedTo)));
  const shown = modalities.filter((modality) => tie[modality] > 0);
  return (
    <dl className={styles.facts}>
      <Fact name={say("happened")}>
        {shown.map((modality) => (
          <span key={modality} className={styles.modality}>
            <TieGlyph family={type.family} modality={modality} />
            {sayUi(modality)}
            {shown.length > 1 && <small>{number(tie[modality])}</small>}
          </span>
        ))}
      </Fact>
      <Fact name={say("when")}>
        {dates.length === 0 && when(null)}
        {dates.slice(0, DATES).map((date) => (
          <span key={date} className={styles.date}>
            {when(date)}
            {isSomewhereWithin(date, type.kind) && <small>{say("within")}</small>}
          </span>
        ))}
      </Fact>
      {modes.length > 0 && (
        <Fact name={say("how")}>{modes.map((mode) => say(`mode.${mode}`)).join(", ")}</Fact>
      )}
      {places && <Fact name={say("at")}>{places}</Fact>}
      {speakers && <Fact name={say("accordingTo")}>{speakers}</Fact>}
      <Fact name={say("confidence")}>
        <Meter value={tie.confidence} text={number(tie.confidence, 2)} />
      </Fact>
    </dl>
  );
};
