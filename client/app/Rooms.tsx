import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { Navigate, Route, Routes, useLocation } from "react-router";
import { schemaQuestion } from "../api/schema.ts";
import { useShownStatements } from "../statements/shown.ts";
import { Failure } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { useUncopiedLink } from "../views/useShareLink.ts";
import { nothingToDraw } from "./firstDrawing.ts";
import styles from "./frame.module.css";
import { useLayout } from "./layout.ts";
import { lazily } from "./lazily.tsx";
import { MapRoom } from "./MapRoom.tsx";

const ArticlesRoom = lazy(() => import("../articles/ArticlesRoom.tsx"));
const Expanding = lazily(() => import("../inspector/Expanding.tsx"));
const SavedDialog = lazily(() => import("../views/SavedDialog.tsx"));
const StatementsDialog = lazily(() => import("../statements/StatementsDialog.tsx"));
const Palette = lazily(() => import("../search/Palette.tsx"));
const UncopiedLink = lazily(() => import("../views/UncopiedLink.tsx"));
const ConsoleRoom = lazy(() => import("../console/ConsoleRoom.tsx"));

/**
 * The room that the address names. The map stays mounted, unseen, behind the others once it has been opened: coming
 * back to it moves nothing.
 */
export const Rooms = () => {
  const { data: schema, error, refetch } = useQuery(schemaQuestion);
  const onMap = useLocation().pathname === "/";
  const { expanding, savedOpen, searchOpen } = useLayout();
  const linkShown = useUncopiedLink((store) => store.link !== null);
  const statementsShown = useShownStatements((store) => store.asked !== null);
  const [visited, setVisited] = useState(onMap);
  useEffect(() => {
    if (onMap) setVisited(true);
    else nothingToDraw();
  }, [onMap]);

  if (!schema)
    return (
      <main id="room" className={styles.room} tabIndex={-1}>
        {error ? <Failure error={error} onRetry={() => void refetch()} /> : <Skeleton rows={8} />}
      </main>
    );
  return (
    <>
      <div className={styles.rooms}>
        {visited && <MapRoom shown={onMap} />}
        <Suspense fallback={<Skeleton rows={8} />}>
          <Routes>
            <Route path="/" element={null} />
            <Route path="/articles/:id?" element={<ArticlesRoom />} />
            <Route path="/console" element={<ConsoleRoom />} />
            <Route path="*" element={<Navigate to="/" replace />} />
          </Routes>
        </Suspense>
      </div>
      <Suspense>
        {expanding && <Expanding />}
        {savedOpen && <SavedDialog />}
        {statementsShown && <StatementsDialog />}
        {searchOpen && <Palette />}
        {linkShown && <UncopiedLink />}
      </Suspense>
    </>
  );
};
