import { TriangleAlert } from "lucide-react";
import { ApiError } from "../../api/error.ts";
import { useWords } from "../../app/i18n.ts";
import { Failure } from "../../ui/Notice.tsx";
import styles from "./results.module.css";
import { resultWords } from "./words.ts";

/** Why a query did not run, or did not run to its end. The server's own words stand as it gives them. */
export const Refused = ({ error, onRetry }: { error: Error; onRetry: () => void }) => {
  const say = useWords(resultWords);
  if (!(error instanceof ApiError && error.kind === "problem"))
    return <Failure error={error} onRetry={onRetry} />;
  return (
    <div className={styles.refused} role="alert">
      <p>
        <TriangleAlert size={16} aria-hidden />
        {say("refused")}
      </p>
      <pre>{error.problem?.detail}</pre>
    </div>
  );
};
