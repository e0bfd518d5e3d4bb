import { useState } from "react";
import { fetchWhole, MOST_ENTITIES } from "../api/overview.ts";
import { replaceNetwork } from "../map/exploration/changes.ts";
import { useExploration } from "../map/exploration/store.ts";
import { Button } from "../ui/Button.tsx";
import { Failure } from "../ui/Notice.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { useAnnouncement } from "./announce.ts";
import styles from "./explore.module.css";
import { useWords } from "./i18n.ts";
import { appWords } from "./words.ts";

interface Props {
  /** How many entities the store holds. */
  entities: number;
  /** The whole network in words: how many entities and ties. */
  all: string;
}

/**
 * Brings the whole network in place of its strongest part and lays it out: one step of the history. It can be stopped
 * while it comes.
 */
export const BringAll = ({ entities, all }: Props) => {
  const say = useWords(appWords);
  const { number } = useFormats();
  const perform = useExploration((store) => store.perform);
  const announce = useAnnouncement((store) => store.announce);
  const [coming, setComing] = useState<AbortController | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const bring = async () => {
    const stop = new AbortController();
    setComing(stop);
    setError(null);
    try {
      const network = await fetchWhole(stop.signal);
      perform("whole", (now) => replaceNetwork(now, network));
      announce(say("allHere", { all }));
    } catch (cause) {
      if (!stop.signal.aborted) setError(cause as Error);
    } finally {
      setComing(null);
    }
  };
  return (
    <div className={styles.bringAll}>
      {error ? (
        <Failure error={error} onRetry={() => void bring()} />
      ) : coming ? (
        <Button small onClick={() => coming.abort()}>
          {say("stopBringing")}
        </Button>
      ) : (
        <Button small onClick={() => void bring()}>
          {entities > MOST_ENTITIES ? say("bringMost", { n: number(MOST_ENTITIES) }) : say("bringAll")}
        </Button>
      )}
    </div>
  );
};
