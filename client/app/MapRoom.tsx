import { Suspense, useEffect } from "react";
import { Facets } from "../facets/Facets.tsx";
import { useExpandOnMap } from "../inspector/useExpandOnMap.ts";
import { useHubGroups } from "../inspector/useHubGroups.ts";
import { useWideLens } from "../lens/useLens.ts";
import { useMapMenu } from "../map/exploration/menu.ts";
import { NetworkMap } from "../map/NetworkMap.tsx";
import { useSelection } from "../map/selection.ts";
import { TableToggle } from "../table/TableToggle.tsx";
import { useSchema } from "../ui/schema.ts";
import styles from "./explore.module.css";
import { Hints } from "./Hints.tsx";
import { useLanguage, useWords } from "./i18n.ts";
import { useLayout } from "./layout.ts";
import { afterDrawing, lazily } from "./lazily.tsx";
import { MapTitle } from "./MapTitle.tsx";
import { Opening } from "./Opening.tsx";
import { Sheet } from "./Sheet.tsx";
import { SidePanel } from "./SidePanel.tsx";
import { useFrame } from "./useFrame.ts";
import { useMapKeys } from "./useMapKeys.ts";
import { appWords } from "./words.ts";

const ContextMenu = lazily(() => import("./ContextMenu.tsx"));
const TimeBand = afterDrawing(() => import("./TimeBand.tsx"));
const NetworkTable = lazily(() => import("../table/NetworkTable.tsx"));

/** The map with the facets on its left and the panel on its right; on the phone both are the sheet at its foot. */
export const MapRoom = ({ shown }: { shown: boolean }) => {
  const say = useWords(appWords);
  const language = useLanguage();
  const { schema } = useSchema();
  const frame = useFrame();
  const { asTable, panel, sheet, facetsFolded, timeFolded, openSheet, expand } = useLayout();
  const { selection, entities } = useSelection();
  const chosen = selection !== null || entities.length > 0;
  const onExpand = useExpandOnMap();
  const menuOpen = useMapMenu((menu) => menu.open !== null);
  const mapKeys = useMapKeys();
  useWideLens();
  useHubGroups();
  const covers = frame === "narrow" && (chosen || panel === "routes");

  useEffect(() => {
    if (selection || entities.length > 0) openSheet("panel");
  }, [selection, entities, openSheet]);

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
        <div className={styles.map} data-behind={asTable} {...mapKeys}>
          <NetworkMap schema={schema} language={language} onExpand={onExpand} onOpenGroup={expand} />
        </div>
        {asTable && (
          <Suspense>
            <NetworkTable />
          </Suspense>
        )}
        <MapTitle />
        <Opening />
        <TableToggle />
        {frame !== "wide" && <Hints onMap />}
        <Suspense>{menuOpen && <ContextMenu />}</Suspense>
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
            <Sheet>
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
