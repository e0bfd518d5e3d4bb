import { ChevronRight } from "lucide-react";
import { Collapsible } from "radix-ui";
import { useId } from "react";
import type { FamilyInfo, TieTypeInfo } from "../../server/contract/schema.ts";
import { useWords } from "../app/i18n.ts";
import { toggleFilter } from "../map/exploration/changes.ts";
import { useExploration } from "../map/exploration/store.ts";
import { Check } from "../ui/Check.tsx";
import { TieGlyph } from "../ui/TieGlyph.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { FacetRow } from "./FacetRow.tsx";
import styles from "./facets.module.css";
import { familyState, toggleFamily } from "./family.ts";
import { facetWords } from "./words.ts";

interface Props {
  family: FamilyInfo;
  types: readonly TieTypeInfo[];
  counts: ReadonlyMap<string, number>;
}

/** A family of ties: its line, a switch for all its types, and the types themselves when it is opened. */
export const TieFamily = ({ family, types, counts }: Props) => {
  const say = useWords(facetWords);
  const { language, number } = useFormats();
  const id = useId();
  const off = useExploration((store) => store.exploration.filters.tieTypes);
  const perform = useExploration((store) => store.perform);
  const total = types.reduce((sum, type) => sum + (counts.get(type.id) ?? 0), 0);
  const ids = types.map((type) => type.id);
  return (
    <Collapsible.Root>
      <div className={styles.row} data-zero={total === 0}>
        <Check
          id={id}
          checked={familyState(ids, off)}
          label={family.label[language]}
          onChange={() => perform("filter", (exploration) => toggleFamily(exploration, ids))}
        />
        <span className={styles.swatch}>
          <TieGlyph family={family.id} />
        </span>
        <Collapsible.Trigger className={styles.open} title={say("types")}>
          <span className={styles.name}>{family.label[language]}</span>
          <ChevronRight size={14} aria-hidden />
        </Collapsible.Trigger>
        <span className={styles.count}>{number(total)}</span>
      </div>
      <Collapsible.Content>
        {types.map((type) => (
          <FacetRow
            key={type.id}
            checked={!off.includes(type.id)}
            label={type.label[language]}
            count={counts.get(type.id) ?? 0}
            onToggle={() =>
              perform("filter", (exploration) => toggleFilter(exploration, "tieTypes", type.id))
            }
          />
        ))}
      </Collapsible.Content>
    </Collapsible.Root>
  );
};
