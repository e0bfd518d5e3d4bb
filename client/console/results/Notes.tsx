import { Info, TriangleAlert } from "lucide-react";
import type { CypherEmptyReason, CypherNotification } from "../../../server/contract/cypher-plan.ts";
import { useWords } from "../../app/i18n.ts";
import { Button } from "../../ui/Button.tsx";
import { useFormats } from "../../ui/useFormats.ts";
import styles from "./results.module.css";
import { resultWords } from "./words.ts";

/** What Neo4j remarks on the query, in its own words. */
export const Notifications = ({ notifications }: { notifications: readonly CypherNotification[] }) => {
  const say = useWords(resultWords);
  if (notifications.length === 0) return null;
  return (
    <details className={styles.notifications}>
      <summary>{say("remarks", { count: notifications.length })}</summary>
      <ul>
        {notifications.map(({ title, description, severity, position }) => (
          <li key={`${title} ${position?.offset} ${description}`} data-severity={severity}>
            {severity === "WARNING" ? (
              <TriangleAlert size={14} aria-hidden />
            ) : (
              <Info size={14} aria-hidden />
            )}
            <span>
              <b>{title}</b> {description}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** Why an answer has no rows, and what it may have meant: one press writes that into the query and runs it. */
export const WhyEmpty = ({
  reasons,
  onApply,
}: {
  reasons: readonly CypherEmptyReason[];
  onApply: (reason: CypherEmptyReason, suggestion: string) => void;
}) => {
  const say = useWords(resultWords);
  const { language } = useFormats();
  return (
    <div className={styles.empty}>
      <p>{say("noRows")}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={`${reason.reason} ${reason.name}`}>
            <p>{reason.text[language]}</p>
            {reason.suggestions.slice(0, 3).map((suggestion) => (
              <Button key={suggestion} small onClick={() => onApply(reason, suggestion)}>
                {say("apply", { name: suggestion })}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
};
