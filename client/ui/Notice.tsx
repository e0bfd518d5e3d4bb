import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { ApiError } from "../api/error.ts";
import { useWords } from "../app/i18n.ts";
import { Button } from "./Button.tsx";
import styles from "./notice.module.css";
import { uiWords } from "./words.ts";

/** Nothing to show: one sentence, and one action that changes that. */
export const Empty = ({ children, action }: { children: ReactNode; action?: ReactNode }) => (
  <div className={styles.empty}>
    <p>{children}</p>
    {action}
  </div>
);

/** Something is missing from what is shown: what, and how to go on. */
export const Partial = ({ children }: { children: ReactNode }) => (
  <p className={styles.partial}>{children}</p>
);

/** A question failed: what happened, that nothing was lost, one button, and the server's own words folded. */
export const Failure = ({ error, onRetry }: { error: Error; onRetry?: () => void }) => {
  const say = useWords(uiWords);
  const kind = error instanceof ApiError ? error.kind : "unreadable";
  return (
    <div className={styles.failure} role="alert">
      <p className={styles.what}>
        <TriangleAlert size={16} aria-hidden />
        {say(error instanceof ApiError && error.status === 404 ? "missing" : kind)}
      </p>
      {onRetry && (
        <Button small onClick={onRetry}>
          {say("retry")}
        </Button>
      )}
      <details className={styles.details}>
        <summary>{say("details")}</summary>
        <p>{error.message}</p>
      </details>
    </div>
  );
};
