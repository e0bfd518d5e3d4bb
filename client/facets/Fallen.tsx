import { useId } from "react";
import { useWords } from "../app/i18n.ts";
import { setFilter } from "../map/exploration/changes.ts";
import { noFilters } from "../map/exploration/filters.ts";
import { matchingNetwork, standingNetwork } from "../map/exploration/state.ts";
import { useExploration } from "../map/exploration/store.ts";
import { LinkButton } from "../ui/Button.tsx";
import { Check } from "../ui/Check.tsx";
import controls from "../ui/controls.module.css";
import { useFormats } from "../ui/useFormats.ts";
import { Facet } from "./Facet.tsx";
import styles from "./facets.module.css";
import { facetWords } from "./words.ts";

/** What becomes of what the filters leave out, how much that is, and how to take all filters off. */
export const Fallen = () => {
  const say = useWords(facetWords);
  const { number } = useFormats();
  const undated = useId();
  const name = useId();
  const { exploration, perform } = useExploration();
  const { filters } = exploration;
  const standing = standingNetwork(exploration).network;
  const left = matchingNetwork(exploration);
  const [entities, ties] = [
    standing.entities.length - left.entities.length,
    standing.ties.length - left.ties.length,
  ];
  const clear = () =>
    perform("filter", (now) => ({ ...now, filters: { ...noFilters, mode: now.filters.mode } }));
  return (
    <Facet title={say("fallen")}>
      <p className={styles.fallen} role="status">
        {entities + ties === 0
          ? say("nothingFallen")
          : say("fallenCount", { entities: number(entities), ties: number(ties) })}
      </p>
      <div className={controls.segments} role="radiogroup" aria-label={say("fallen")}>
        {(["hide", "dim"] as const).map((mode) => (
          <label key={mode} className={styles.mode} data-checked={filters.mode === mode}>
            <input
              type="radio"
              name={name}
              checked={filters.mode === mode}
              onChange={() => perform("filter", (now) => setFilter(now, "mode", mode))}
            />
            {say(mode)}
          </label>
        ))}
      </div>
      {filters.window && (
        <div className={styles.check}>
          <Check
            id={undated}
            checked={filters.keepUndated}
            onChange={() =>
              perform("filter", (now) => setFilter(now, "keepUndated", !now.filters.keepUndated))
            }
          />
          <label htmlFor={undated}>{say("keepUndated")}</label>
        </div>
      )}
      {entities + ties > 0 && <LinkButton onClick={clear}>{say("clear")}</LinkButton>}
    </Facet>
  );
};
