import { Filter } from "lucide-react";
import { Suspense, useContext } from "react";
import { useLocation } from "react-router";
import { Redo, Undo } from "../history/HistoryTools.tsx";
import { SearchField } from "../search/SearchField.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { SchemaContext } from "../ui/schema.ts";
import { Brand } from "./Brand.tsx";
import styles from "./bar.module.css";
import { useWords } from "./i18n.ts";
import { useLayout } from "./layout.ts";
import { lazily } from "./lazily.tsx";
import { PageTools } from "./PageTools.tsx";
import { Tabs } from "./Tabs.tsx";
import { useFrame } from "./useFrame.ts";
import { appWords } from "./words.ts";

const MapTools = lazily(() => import("./MapTools.tsx"));

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
