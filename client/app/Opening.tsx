import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { overviewQuestion } from "../api/overview.ts";
import { visibleNetwork } from "../map/exploration/state.ts";
import { useExploration } from "../map/exploration/store.ts";
import { openRoutesLink } from "../routes/openLink.ts";
import { Button } from "../ui/Button.tsx";
import { Empty, Failure } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { openMap } from "../views/opening.ts";
import { keepRemembering } from "../views/remembered.ts";
import { useAddress } from "../views/useAddress.ts";
import { viewWords } from "../views/words.ts";
import { useAnnouncement } from "./announce.ts";
import styles from "./explore.module.css";
import { nothingToDraw } from "./firstDrawing.ts";
import { useWords } from "./i18n.ts";
import { appWords } from "./words.ts";

/**
 * Opens the map when the page begins, and keeps it for the next visit. While there is none it says why: waiting,
 * nothing read yet, or an error.
 */
export const Opening = () => {
  const say = useWords(appWords);
  const sayView = useWords(viewWords);
  const client = useQueryClient();
  const announce = useAnnouncement((store) => store.announce);
  const begun = useRef(false);
  const [opened, setOpened] = useState(false);
  useAddress(opened);
  const blank = useExploration(({ exploration }) => Object.keys(exploration.entities).length === 0);
  const { data, error, refetch } = useQuery(overviewQuestion);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a first network that comes late is opened then
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    // where the first network does not come, its question says why below
    openMap(() => client.ensureQueryData(overviewQuestion)).then(
      async (from) => {
        if (from === "badLink" || from === "goneLink") announce(sayView(from));
        const { exploration } = useExploration.getState();
        begun.current = Object.keys(exploration.entities).length > 0;
        if (visibleNetwork(exploration).entities.length === 0) nothingToDraw();
        setOpened(begun.current);
        if (begun.current && !(await openRoutesLink(client))) announce(sayView("badLink"));
      },
      () => {
        begun.current = false;
        nothingToDraw();
      },
    );
  }, [client, announce, sayView, data]);
  useEffect(keepRemembering, []);

  if (!blank) return null;
  return (
    <div className={styles.opening}>
      {data && data.entities.length === 0 ? (
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
