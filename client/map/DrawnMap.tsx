import { useEffect, useRef } from "react";
import { entityTypes } from "../../server/contract/vocabulary.ts";
import { useWords } from "../app/i18n.ts";
import { EntityMark } from "../ui/EntityMark.tsx";
import { useExploration } from "./exploration/store.ts";
import { FocusTold } from "./FocusTold.tsx";
import { Inset } from "./Inset.tsx";
import { LassoLayer } from "./interaction/LassoLayer.tsx";
import { LayoutProgress } from "./layouts/LayoutProgress.tsx";
import { MapControl } from "./MapControl.tsx";
import styles from "./NetworkMap.module.css";
import type { NetworkMapProps } from "./props.ts";
import { useMapState } from "./state.ts";
import { Tooltip } from "./Tooltip.tsx";
import { createMapView, type MapHandle, type MapView } from "./view.ts";
import { mapWords } from "./words.ts";

/** The canvas of the map and what stands on it. Loaded apart: sigma cannot even be imported where WebGL is unknown. */
const DrawnMap = ({ schema, language, onExpand, onOpenGroup }: NetworkMapProps) => {
  const say = useWords(mapWords);
  const canvas = useRef<HTMLDivElement & { mitosMap?: MapHandle }>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const view = useRef<MapView>(null);
  const exploration = useExploration((store) => store.exploration);
  const settled = useMapState((state) => state.settled);
  const props = {
    schema,
    language,
    onExpand,
    onOpenGroup,
    tiesInWords: (count: number) => say("ties", { count }),
    noDate: say("undated"),
  };
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const element = canvas.current;
    if (!element || !sheet.current) return;
    const made = createMapView(element, sheet.current, latest.current);
    view.current = made;
    element.mitosMap = made;
    return () => {
      made.destroy();
      view.current = null;
      delete element.mitosMap;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is told when the words or the schema change
  useEffect(() => view.current?.update(latest.current), [schema, language]);
  useEffect(() => view.current?.show(exploration), [exploration]);

  return (
    <div className={styles.map}>
      <div
        ref={canvas}
        className={styles.canvas}
        data-map=""
        data-settled={settled}
        role="application"
        aria-roledescription={say("mapRole")}
        aria-label={say("map")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard
        tabIndex={0}
      />
      <div ref={sheet} hidden>
        {entityTypes.map((type) => (
          <EntityMark key={type} type={type} />
        ))}
      </div>
      <LassoLayer entitiesIn={(area) => view.current?.entitiesIn(area) ?? []} />
      <Inset exploration={exploration} language={language} />
      <MapControl />
      <LayoutProgress />
      <Tooltip schema={schema} language={language} />
      <FocusTold schema={schema} language={language} />
    </div>
  );
};

export default DrawnMap;
