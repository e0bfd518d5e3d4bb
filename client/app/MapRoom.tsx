import { lazy, Suspense, useEffect } from "react";
import { Facets } from "../facets/Facets.tsx";
import { useExpandOnMap } from "../inspector/useExpandOnMap.ts";
import { NetworkMap } from "../map/NetworkMap.tsx";
import { useSelection } from "../map/selection.ts";
import { TableToggle } from "../table/TableToggle.tsx";
import { useSchema } from "../ui/schema.ts";
import styles from "./explore.module.css";
import { useLanguage, useWords } from "./i18n.ts";
import { useLayout } from "./layout.ts";
import { MapTitle } from "./MapTitle.tsx";
import { Opening } from "./Opening.tsx";
import { Sheet } from "./Sheet.tsx";
import { SidePanel } from "./SidePanel.tsx";
import { useFrame } from "./useFrame.ts";
import { appWords } from "./words.ts";

const TimeBand = lazy(() => import("./TimeBand.tsx"));
const NetworkTable = lazy(() => import("../table/NetworkTable.tsx"));

/** The map with the facets on its left and the panel on its right; on the phone both are the sheet at its foot. */
export const MapRoom = ({ shown }: { shown: boolean }) => {
  const say = useWords(appWords);
  const language = useLanguage();
  const { schema } = useSchema();
  const frame = useFrame();
  const { asTable, panel, sheet, facetsFolded, timeFolded, openSheet } = useLayout();
  const selection = useSelection((store) => store.selection);
  const onExpand = useExpandOnMap();
  const covers = frame === "narrow" && (selection !== null || panel === "routes");

  useEffect(() => {
    if (selection) openSheet("panel");
  }, [selection, openSheet]);

  return (
    <main
      id={shown ? "room" : undefined}
      className={styles.explore}
      data-shown={shown}
      data-frame={frame}
      data-panel={panel}
      data-folded={facetsFolded}
      data-covered={covers}
      inert={!shown}
      tabIndex={-1}
      aria-label={say("map")}
    >
      {frame !== "phone" && !covers && <Facets />}
      <section className={styles.centre} aria-label={say(asTable ? "table" : "map")}>
        <div className={styles.map} data-behind={asTable}>
          <NetworkMap schema={schema} language={language} onExpand={onExpand} />
        </div>
        {asTable && (
          <Suspense>
            <NetworkTable />
          </Suspense>
        )}
        <MapTitle />
        <Opening />
        <TableToggle />
      </section>
      {frame !== "phone" && (
        <div className={styles.time} data-folded={timeFolded}>
          <Suspense>
            <TimeBand folded={timeFolded} />
          </Suspense>
        </div>
      )}
      {frame === "phone"
        ? sheet && (
            <Sheet label={say(sheet === "facets" ? "filters" : "details")}>
              {sheet === "facets" ? (
                <>
                  <Suspense>
                    <TimeBand folded={timeFolded} />
                  </Suspense>
                  <Facets />
                </>
              ) : (
                <SidePanel />
              )}
            </Sheet>
          )
        : (frame === "wide" || covers) && <SidePanel />}
    </main>
  );
};
