import { useEffect, useState } from "react";
import { useWords } from "../app/i18n.ts";
import { Button } from "../ui/Button.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { keepingFocus } from "./keepingFocus.ts";
import styles from "./routes.module.css";
import { routeWords } from "./words.ts";

/** Nothing is shown for a wait shorter than this, in milliseconds. */
const PATIENCE = 200;

/** A search that goes on: how much it looks at, and how to stop it. @param ties of the estimate, when there is one */
export const Waiting = ({ ties, onCancel }: { ties?: number | undefined; onCancel: () => void }) => {
  const say = useWords(routeWords);
  const { number } = useFormats();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      {late && (
        <div className={styles.waiting}>
          <p role="status">{ties ? say("searchingAmong", { n: number(ties) }) : say("searching")}</p>
          <Button small onClick={keepingFocus(onCancel)}>
            {say("cancel")}
          </Button>
        </div>
      )}
      <Skeleton rows={5} />
    </>
  );
};
