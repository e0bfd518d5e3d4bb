import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useSearchParams } from "react-router";
import { sourceQuestion } from "../api/source.ts";
import { useFrame } from "../app/useFrame.ts";
import { useSelection } from "../map/selection.ts";
import { Failure } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import styles from "./articles.module.css";
import { Reader } from "./Reader.tsx";
import { ReaderPanel } from "./ReaderPanel.tsx";

/** One article open: its text, and beside it its claims or what is selected. The claim or entity that is chosen is in the address. */
export const Reading = ({ id }: { id: string }) => {
  const { data, error, refetch } = useQuery(sourceQuestion(id));
  const [search, setSearch] = useSearchParams();
  const { selection, select } = useSelection();
  const phone = useFrame() === "phone";
  const chosen = search.get("claim");
  const entity = search.get("entity");
  const tie = data?.claims.find((claim) => claim.id === chosen)?.tie;
  useEffect(() => {
    if (tie) select({ kind: "tie", id: tie });
    else if (entity) select({ kind: "entity", id: entity });
  }, [tie, entity, select]);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={12} />;
  const selectClaim = (claim: string) => setSearch({ claim }, { replace: true });
  return (
    <>
      <Reader answer={data} chosen={chosen} at={search.get("at")} onClaim={selectClaim} />
      {(!phone || selection) && (
        <aside className={styles.panel}>
          <ReaderPanel
            answer={data}
            onClaim={selectClaim}
            onBack={() => {
              select(null);
              setSearch({}, { replace: true });
            }}
          />
        </aside>
      )}
    </>
  );
};
