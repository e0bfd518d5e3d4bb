import { useWords } from "../../app/i18n.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { useFormats } from "../../ui/useFormats.ts";
import styles from "./AppearancePanel.module.css";
import { groupTypes, useColouring } from "./colouring.ts";
import { colourRows } from "./legend.ts";
import { appearanceWords } from "./words.ts";

/** The token of each row's colour: the same that the map's palette reads. */
const tokenOf = (key: string, rank: number): string => {
  if (key === "~unknown") return "--line-strong";
  const type = groupTypes[rank];
  return type ? `--type-${type.replace(/(?!^)[A-Z]/g, "-$&").toLowerCase()}` : "--ink-2";
};

/** What the colours of the map stand for, when it is not the type: that one the facets above tell. */
export const ColourLegend = () => {
  const say = useWords(appearanceWords);
  const { language, number } = useFormats();
  const { shown, failed, again } = useColouring();
  if (failed)
    return (
      <p className={styles.failed} role="alert">
        {say("failed")} <LinkButton onClick={again}>{say("again")}</LinkButton>
      </p>
    );
  if (!shown || shown.by === "type") return null;
  return (
    <ol className={styles.groups} aria-label={say(shown.by)}>
      {colourRows(shown, say, language).map(({ key, text, entities }, rank) => (
        <li key={key}>
          <i style={{ background: `var(${tokenOf(key, rank)})` }} />
          <span title={text}>{text}</span>
          <small>{number(entities)}</small>
        </li>
      ))}
    </ol>
  );
};
