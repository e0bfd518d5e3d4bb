import { useWords } from "../app/i18n.ts";
import styles from "../inspector/inspector.module.css";
import { Section } from "../inspector/Section.tsx";
import { TieRow } from "../inspector/TieRow.tsx";
import { standsAs } from "../map/exploration/lens.ts";
import { standingAs, standingNetwork } from "../map/exploration/state.ts";
import { useExploration } from "../map/exploration/store.ts";
import { Button } from "../ui/Button.tsx";
import { EntityMark } from "../ui/EntityMark.tsx";
import { nameOf } from "../ui/names.ts";
import { useFormats } from "../ui/useFormats.ts";
import { useOpenCountry } from "./useLens.ts";
import { lensWords } from "./words.ts";

/** Under the lens: who stands as this country, the ties among them, and how to open it in place. */
export const CountrySection = ({ id }: { id: string }) => {
  const say = useWords(lensWords);
  const { language, number } = useFormats();
  const exploration = useExploration((store) => store.exploration);
  const openCountry = useOpenCountry();
  const { lens, entities } = exploration;
  if (!lens?.countries[id]) return null;
  const opened = lens.opened.includes(id);
  const members = standingAs(exploration, [id]).flatMap((own) => (own === id ? [] : (entities[own] ?? [])));
  const inside = standingNetwork(exploration).inside.filter((tie) => standsAs(lens, tie.subject) === id);
  return (
    <Section title={say("standsFor")} aside={number(members.length)}>
      <ul>
        {members.map((entity) => (
          <li key={entity.id} className={styles.tally}>
            <EntityMark type={entity.type} />
            <span className={styles.clip}>{nameOf(entity, language)}</span>
            <span className={styles.count}>{number(entity.ties)}</span>
          </li>
        ))}
      </ul>
      {inside.length > 0 && (
        <>
          <h4 className={styles.familyName}>{say("inside")}</h4>
          <p className={styles.none}>{say("insideHint")}</p>
          <ul>
            {inside.map((tie) => (
              <TieRow key={tie.id} tie={tie} entities={entities} />
            ))}
          </ul>
        </>
      )}
      <Button small onClick={() => openCountry(id)}>
        {say(opened ? "close" : "open")}
      </Button>
    </Section>
  );
};
