import type { Tie } from "../../server/contract/ties.ts";
import { useWords } from "../app/i18n.ts";
import styles from "../inspector/inspector.module.css";
import { Section } from "../inspector/Section.tsx";
import { TieEnds } from "../inspector/TieEnds.tsx";
import { TieRow } from "../inspector/TieRow.tsx";
import { entityIn } from "../map/exploration/state.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useSchema } from "../ui/schema.ts";
import { useFormats } from "../ui/useFormats.ts";
import { lensWords } from "./words.ts";

/** The inspector of a tie that the lens has summed up: its two ends, and every tie that it stands for. */
export const LiftedTie = ({ tie, behind }: { tie: Tie; behind: readonly Tie[] }) => {
  const say = useWords(lensWords);
  const { number } = useFormats();
  const { schema, tieType } = useSchema();
  const exploration = useExploration((store) => store.exploration);
  const [subject, object] = [tie.subject, tie.object].map((id) => entityIn(exploration, id));
  const family = schema.families.find(({ id }) => id === tieType(tie.type).family);
  if (!subject || !object) return null;
  return (
    <div className={styles.scroll}>
      <TieEnds tie={tie} subject={subject} object={object} {...(family ? { family } : {})} />
      <Section
        title={say("behind")}
        aside={`${say("summed", { count: behind.length, n: number(behind.length) })}, ${say("claims", { count: tie.claims, n: number(tie.claims) })}`}
      >
        <ul>
          {behind
            .toSorted((a, b) => b.claims - a.claims)
            .map((each) => (
              <TieRow key={each.id} tie={each} entities={exploration.entities} />
            ))}
        </ul>
      </Section>
    </div>
  );
};
