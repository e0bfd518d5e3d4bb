import { lazy, Suspense, useEffect, useState } from "react";
import { nothingToDraw } from "../app/firstDrawing.ts";
import { useWords } from "../app/i18n.ts";
import styles from "./NetworkMap.module.css";
import type { NetworkMapProps } from "./props.ts";
import { mapWords } from "./words.ts";

const DrawnMap = lazy(() => import("./DrawnMap.tsx"));

const hasWebgl = (): boolean => document.createElement("canvas").getContext("webgl2") !== null;

/** The network of the exploration as a map. Fills its container. Where there is no WebGL it says so. */
export const NetworkMap = (props: NetworkMapProps) => {
  const say = useWords(mapWords);
  const [drawable] = useState(hasWebgl);
  useEffect(() => {
    if (!drawable) nothingToDraw();
  }, [drawable]);
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
