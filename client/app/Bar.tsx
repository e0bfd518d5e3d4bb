import { Filter, MoreVertical } from "lucide-react";
import { Suspense, useContext } from "react";
import { useLocation } from "react-router";
import { Redo, Undo } from "../history/HistoryTools.tsx";
import { useMapMenu } from "../map/exploration/menu.ts";
import { SearchField } from "../search/SearchField.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { SchemaContext } from "../ui/schema.ts";
import { Brand } from "./Brand.tsx";
import styles from "./bar.module.css";
import { useWords } from "./i18n.ts";
import { useLayout } from "./layout.ts";
import { afterDrawing } from "./lazily.tsx";
import { PageTools } from "./PageTools.tsx";
import { Tabs } from "./Tabs.tsx";
import { useFrame } from "./useFrame.ts";
import { appWords } from "./words.ts";

const MapTools = afterDrawing(() => import("./MapTools.tsx"));

/** What a wide page has as buttons in its bar, on the phone as the menu of the map. */
const MoreOfMap = () => {
  const say = useWords(appWords);
  const show = useMapMenu((menu) => menu.show);
  return (
    <IconButton
      label={say("more")}
      aria-haspopup="menu"
      onClick={(event) => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        show({ kind: "map", id: "" }, left, bottom);
      }}
    >
      <MoreVertical size={18} aria-hidden />
    </IconButton>
  );
};

/** The bar at the top: brand, the three rooms, search, history and what concerns the page. */
export const Bar = () => {
  const say = useWords(appWords);
  const { sheet, openSheet } = useLayout();
  const phone = useFrame() === "phone";
  const ready = useContext(SchemaContext) !== null;
  const onMap = useLocation().pathname === "/";
  return (
    <header className={styles.bar}>
      <Brand named={!phone} />
      {!phone && <Tabs />}
      <SearchField />
      {phone ? (
        <div className={styles.tools}>
          <Undo />
          {onMap && (
            <IconButton
              label={say("filters")}
              aria-expanded={sheet === "facets"}
              onClick={() => openSheet(sheet === "facets" ? null : "facets")}
            >
              <Filter size={18} aria-hidden />
            </IconButton>
          )}
          {onMap && ready && <MoreOfMap />}
        </div>
      ) : (
        <div className={styles.tools} role="toolbar" aria-label={say("tools")}>
          <Undo />
          <Redo />
          {onMap && ready && (
            <Suspense fallback={<span className={styles.toCome} />}>
              <MapTools />
            </Suspense>
          )}
          <span className={styles.separator} />
          <PageTools />
        </div>
      )}
    </header>
  );
};
