import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { sourceQuestion } from "../api/source.ts";
import { useFrame } from "../app/useFrame.ts";
import { useSelection } from "../map/selection.ts";
import { Failure } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import styles from "./articles.module.css";
import { Reader } from "./Reader.tsx";
import { ReaderPanel } from "./ReaderPanel.tsx";

/** One article open: its text, and beside it its claims or what is selected. The claim is in the address. */
export const Reading = ({ id }: { id: string }) => {
  const { data, error, refetch } = useQuery(sourceQuestion(id));
  const [search, setSearch] = useSearchParams();
  const { selection, select } = useSelection();
  const phone = useFrame() === "phone";
  const chosen = search.get("claim");
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={12} />;

  const selectClaim = (claim: string) => {
    setSearch({ claim }, { replace: true });
    const tie = data.claims.find((each) => each.id === claim)?.tie;
    if (tie) select({ kind: "tie", id: tie });
  };
  return (
    <>
      <Reader
        answer={data}
        chosen={chosen}
        at={search.get("at")}
        onClaim={selectClaim}
        onEntity={(entity) => select({ kind: "entity", id: entity })}
      />
      {(!phone || selection) && (
        <aside className={styles.panel}>
          <ReaderPanel answer={data} chosen={chosen} onClaim={selectClaim} />
        </aside>
      )}
    </>
  );
};
