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
  onClaim,
  onBack,
}: {
  answer: SourceResponse;
  onClaim: (id: string) => void;
  onBack: () => void;
}) => {
  const say = useWords(articleWords);
  const selection = useSelection((store) => store.selection);
  if (!selection) return <ClaimList answer={answer} onClaim={onClaim} />;
  return (
    <>
      <div className={styles.back}>
        <Button kind="quiet" small onClick={onBack}>
          <ArrowLeft size={14} aria-hidden />
          {say("back")}
        </Button>
      </div>
      <Inspector />
    </>
  );
};
