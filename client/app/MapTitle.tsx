import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { MOST_ENTITIES, overviewQuestion } from "../api/overview.ts";
import { matchingNetwork } from "../map/exploration/state.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useFormats } from "../ui/useFormats.ts";
import { BringAll } from "./BringAll.tsx";
import styles from "./explore.module.css";
import { useWords } from "./i18n.ts";
import { useFrame } from "./useFrame.ts";
import { useTitle } from "./useTitle.ts";
import { appWords } from "./words.ts";

/** What is on the map: the title of its one source, how many entities and ties, and whether the store holds more. */
export const MapTitle = () => {
  const say = useWords(appWords);
  const { number } = useFormats();
  const phone = useFrame() === "phone";
  const exploration = useExploration((store) => store.exploration);
  const { data: overview } = useQuery(overviewQuestion);
  const shown = useMemo(() => matchingNetwork(exploration), [exploration]);
  const title = useTitle();
  useEffect(() => {
    document.title = `${title} · Mitos`;
  }, [title]);
  const counts = (entities: number, ties: number) =>
    `${say("entities", { count: entities, n: number(entities) })}, ${say("ties", { count: ties, n: number(ties) })}`;
  const here = Object.keys(exploration.entities).length;
  const all = overview ? counts(overview.total.entities, overview.total.ties) : "";
  return (
    <div className={styles.title} {...(phone ? {} : { "data-map-reserved": "" })}>
      <h1>{title}</h1>
      <p>{counts(shown.entities.length, shown.ties.length)}</p>
      {overview?.capped && here < Math.min(overview.total.entities, MOST_ENTITIES) && (
        <div className={styles.capped}>
          <p>{say("capped", { all })}</p>
          <BringAll entities={overview.total.entities} all={all} />
        </div>
      )}
    </div>
  );
};
