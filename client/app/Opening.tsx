import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { overviewQuestion } from "../api/overview.ts";
import { addNetwork } from "../map/exploration/changes.ts";
import { useExploration } from "../map/exploration/store.ts";
import { Button } from "../ui/Button.tsx";
import { Empty, Failure } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import styles from "./explore.module.css";
import { useWords } from "./i18n.ts";
import { appWords } from "./words.ts";

/** Opens the first network, and stands on the map while there is none: waiting, nothing read yet, or an error. */
export const Opening = () => {
  const say = useWords(appWords);
  const { data, error, refetch } = useQuery(overviewQuestion);
  const perform = useExploration((store) => store.perform);
  useEffect(() => {
    if (!data || data.entities.length === 0 || useExploration.getState().past.length > 0) return;
    perform("open", (exploration) => addNetwork(exploration, data));
  }, [data, perform]);

  if (data && data.entities.length > 0) return null;
  return (
    <div className={styles.opening}>
      {data ? (
        <Empty action={<Button onClick={() => void refetch()}>{say("lookAgain")}</Button>}>
          {say("empty")}
        </Empty>
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton rows={3} />
      )}
    </div>
  );
};
