import { useMemo } from "react";
import type { Tie } from "../../server/contract/ties.ts";
import { useWords } from "../app/i18n.ts";
import { visibleNetwork } from "../map/exploration/state.ts";
import { useExploration } from "../map/exploration/store.ts";
import { Section } from "./Section.tsx";
import { TieRow } from "./TieRow.tsx";
import { inspectorWords } from "./words.ts";

const MOST = 6;

/** Other ties on the map at either end of this one, those with the most claims first. */
export const ContinueFromHere = ({ tie }: { tie: Tie }) => {
  const say = useWords(inspectorWords);
  const exploration = useExploration((store) => store.exploration);
  const next = useMemo(() => {
    const ends = [tie.subject, tie.object];
    return visibleNetwork(exploration)
      .ties.filter(
        (other) => other.id !== tie.id && (ends.includes(other.subject) || ends.includes(other.object)),
      )
      .toSorted((a, b) => b.claims - a.claims)
      .slice(0, MOST);
  }, [exploration, tie]);
  if (next.length === 0) return null;
  return (
    <Section title={say("continue")}>
      <ul>
        {next.map((other) => (
          <TieRow key={other.id} tie={other} entities={exploration.entities} />
        ))}
      </ul>
    </Section>
  );
};
