import { ArrowLeft } from "lucide-react";
import type { SourceResponse } from "../../server/contract/sources.ts";
import { useWords } from "../app/i18n.ts";
import { Inspector } from "../inspector/Inspector.tsx";
import { useSelection } from "../map/selection.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./articles.module.css";
import { ClaimList } from "./ClaimList.tsx";
import { articleWords } from "./words.ts";

/** Beside the text: what is selected, or all claims of the article. */
export const ReaderPanel = ({
  answer,
  chosen,
  onClaim,
}: {
  answer: SourceResponse;
  chosen: string | null;
  onClaim: (id: string) => void;
}) => {
  const say = useWords(articleWords);
  const { selection, select } = useSelection();
  if (!selection) return <ClaimList answer={answer} chosen={chosen} onClaim={onClaim} />;
  return (
    <>
      <div className={styles.back}>
        <Button kind="quiet" small onClick={() => select(null)}>
          <ArrowLeft size={14} aria-hidden />
          {say("back")}
        </Button>
      </div>
      <Inspector />
    </>
  );
};
