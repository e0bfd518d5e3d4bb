import { useQuery, useQueryClient } from "@tanstack/react-query";
import { CloudOff } from "lucide-react";
import { useEffect, useRef } from "react";
import { useConnection } from "../api/connection.ts";
import { healthQuestion } from "../api/health.ts";
import styles from "./frame.module.css";
import { useWords } from "./i18n.ts";
import { appWords } from "./words.ts";

const WATCH = 20_000;
const TRY_AGAIN = 2_000;

/**
 * Says under the bar that the server went away, and watches for its return. When it is back the strip goes, and what
 * failed meanwhile is asked again.
 */
export const ConnectionStrip = () => {
  const say = useWords(appWords);
  const client = useQueryClient();
  const lost = useConnection((connection) => connection.lost);
  const wasLost = useRef(false);
  useQuery({ ...healthQuestion, refetchInterval: lost ? TRY_AGAIN : WATCH });
  useEffect(() => {
    if (wasLost.current && !lost) {
      void client.refetchQueries({ predicate: ({ state }) => state.status === "error" });
    }
    wasLost.current = lost;
  }, [lost, client]);
  return (
    <div className={styles.strip} data-lost={lost} role="status">
      {lost && (
        <>
          <CloudOff size={16} aria-hidden />
          {say("lost")}
        </>
      )}
    </div>
  );
};
