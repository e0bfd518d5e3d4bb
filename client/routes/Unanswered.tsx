import { ApiError } from "../api/error.ts";
import { useWords } from "../app/i18n.ts";
import { Button } from "../ui/Button.tsx";
import { Empty, Failure } from "../ui/Notice.tsx";
import { keepingFocus } from "./keepingFocus.ts";
import styles from "./routes.module.css";
import { Waiting } from "./Waiting.tsx";
import { routeWords } from "./words.ts";

interface Props {
  error: Error | null;
  fetching: boolean;
  ties?: number | undefined;
  onCancel: () => void;
  onAgain: () => void;
}

/** A question without its answer: still going on, refused with the API's own words, failed, or stopped by the reader. */
export const Unanswered = ({ error, fetching, ties, onCancel, onAgain }: Props) => {
  const say = useWords(routeWords);
  if (fetching) return <Waiting ties={ties} onCancel={onCancel} />;
  if (error instanceof ApiError && (error.status === 404 || error.status === 400))
    return (
      <div className={styles.refused} role="alert">
        <p>{say(error.status === 404 ? "unknown" : "refused")}</p>
        <p lang="en">{error.message}</p>
      </div>
    );
  if (error) return <Failure error={error} onRetry={onAgain} />;
  return (
    <Empty action={<Button onClick={keepingFocus(onAgain)}>{say("again")}</Button>}>{say("cancelled")}</Empty>
  );
};
