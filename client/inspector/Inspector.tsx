import { Suspense } from "react";
import { Hints } from "../app/Hints.tsx";
import { useWords } from "../app/i18n.ts";
import { lazily } from "../app/lazily.tsx";
import { useFrame } from "../app/useFrame.ts";
import { useSelection } from "../map/selection.ts";
import { Empty } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { inspectorWords } from "./words.ts";

const Chosen = lazily(() => import("./Chosen.tsx"));

/** What is selected, with all that is known of it. */
export const Inspector = () => {
  const say = useWords(inspectorWords);
  const { selection, entities } = useSelection();
  const wide = useFrame() === "wide";
  if (!selection && entities.length === 0)
    return (
      <>
        <Empty>{say("nothing")}</Empty>
        {wide && <Hints />}
      </>
    );
  return (
    <Suspense fallback={<Skeleton rows={9} />}>
      <Chosen selection={selection} entities={entities} />
    </Suspense>
  );
};
