import { lazy, Suspense, useState } from "react";
import type { SchemaResponse } from "../../server/contract/schema.ts";
import type { Language } from "../../server/contract/vocabulary.ts";
import { useWords } from "../app/i18n.ts";
import styles from "./NetworkMap.module.css";
import { mapWords } from "./words.ts";

export interface NetworkMapProps {
  schema: SchemaResponse;
  language: Language;
  /** Double click or E on an entity: bring its neighbours. */
  onExpand: (entityId: string) => void;
}

const DrawnMap = lazy(() => import("./DrawnMap.tsx"));

const hasWebgl = (): boolean => document.createElement("canvas").getContext("webgl2") !== null;

/** The network of the exploration as a map. Fills its container. Where there is no WebGL it says so. */
export const NetworkMap = (props: NetworkMapProps) => {
  const say = useWords(mapWords);
  const [drawable] = useState(hasWebgl);
  if (!drawable) {
    return (
      <div className={styles.absent} role="status">
        <p>{say("noWebgl")}</p>
        <p>{say("noWebglHint")}</p>
      </div>
    );
  }
  return (
    <Suspense fallback={<div className={styles.map} />}>
      <DrawnMap {...props} />
    </Suspense>
  );
};
