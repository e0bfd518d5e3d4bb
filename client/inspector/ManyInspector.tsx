import { useQuery } from "@tanstack/react-query";
import { askedBy } from "../api/asked.ts";
import { commonQuestion } from "../api/common.ts";
import { useWords } from "../app/i18n.ts";
import { entityIn, standingAs } from "../map/exploration/state.ts";
import { useExploration } from "../map/exploration/store.ts";
import { Failure } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { CommonNeighbours } from "./CommonNeighbours.tsx";
import { Counts } from "./Counts.tsx";
import { EntityFoot } from "./EntityFoot.tsx";
import styles from "./inspector.module.css";
import { ManyHead } from "./ManyHead.tsx";
import { Section } from "./Section.tsx";
import { TieRow } from "./TieRow.tsx";
import { inspectorWords } from "./words.ts";

/** As many as one question may be about, by the contract. */
const MOST = 500;
const FIRST = 30;

/** The inspector of two entities (what is between them) or of many (what they are, and what they share). */
export const ManyInspector = ({ ids }: { ids: readonly string[] }) => {
  const say = useWords(inspectorWords);
  const { number } = useFormats();
  const exploration = useExploration((store) => store.exploration);
  const entities = ids.flatMap((id) => entityIn(exploration, id) ?? []);
  // a country of the lens stands for its people: what they share counts too
  const asked = [...new Set(standingAs(exploration, ids))].slice(0, MOST);
  const question = commonQuestion(asked);
  const { data, error, refetch } = useQuery(question);
  const named = Object.fromEntries((data?.network.entities ?? []).map((each) => [each.id, each]));
  const direct = (data?.network.ties ?? []).filter(
    (tie) => asked.includes(tie.subject) && asked.includes(tie.object),
  );
  return (
    <>
      <div className={styles.scroll}>
        <ManyHead entities={entities} />
        {ids.length > 2 && <Counts entities={entities} ties={direct} />}
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton rows={6} />}
        {data && (
          <>
            <Section title={say(ids.length === 2 ? "direct" : "among")} aside={number(direct.length)}>
              {direct.length === 0 && <p className={styles.none}>{say("noDirect")}</p>}
              <ul>
                {direct.slice(0, FIRST).map((tie) => (
                  <TieRow key={tie.id} tie={tie} entities={named} />
                ))}
              </ul>
            </Section>
            <CommonNeighbours answer={data} asked={askedBy(question)} of={ids.length} />
          </>
        )}
      </div>
      <EntityFoot ids={ids} asked={askedBy(question)} />
    </>
  );
};
