import type { ReactNode } from "react";
import { useSelection } from "../map/selection.ts";
import styles from "./table.module.css";

/** The part of a row that selects what the row is about; pressed when it is selected. */
export const Choose = ({
  kind,
  id,
  children,
}: {
  kind: "entity" | "tie";
  id: string;
  children: ReactNode;
}) => {
  const { selection, select } = useSelection();
  const chosen = selection?.kind === kind && selection.id === id;
  return (
    <button
      type="button"
      className={styles.choose}
      aria-pressed={chosen}
      onClick={() => select({ kind, id })}
    >
      {children}
    </button>
  );
};
