import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import { useWords } from "../app/i18n.ts";
import { useLayout } from "../app/layout.ts";
import { LanguageButton, ThemeButton } from "../app/PageTools.tsx";
import { useFrame } from "../app/useFrame.ts";
import { AppearancePanel } from "../map/appearance/AppearancePanel.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { FacetLists } from "./FacetLists.tsx";
import styles from "./facets.module.css";
import { facetWords } from "./words.ts";

/** The facets, which are the legend of the map. They fold to a rail; on the phone they are in its sheet. */
export const Facets = () => {
  const say = useWords(facetWords);
  const phone = useFrame() === "phone";
  const { facetsFolded, toggleFacets } = useLayout();
  const folded = facetsFolded && !phone;
  return (
    <aside className={styles.facets} data-folded={folded} aria-label={say("facets")}>
      {!folded && (
        <div className={styles.lists}>
          <FacetLists />
          <AppearancePanel />
        </div>
      )}
      <div className={styles.foot}>
        {phone ? (
          <>
            <LanguageButton />
            <ThemeButton />
          </>
        ) : (
          <IconButton
            label={say(folded ? "unfold" : "fold")}
            keys="Ctrl B"
            aria-expanded={!folded}
            onClick={toggleFacets}
          >
            {folded ? <PanelLeftOpen size={16} aria-hidden /> : <PanelLeftClose size={16} aria-hidden />}
          </IconButton>
        )}
      </div>
    </aside>
  );
};
