import { Search } from "lucide-react";
import { useWords } from "../app/i18n.ts";
import { useLayout } from "../app/layout.ts";
import { useFrame } from "../app/useFrame.ts";
import { Keys } from "../ui/Keys.tsx";
import styles from "./search.module.css";
import { searchWords } from "./words.ts";

/** The field in the bar: it opens the palette, where the writing is done. */
export const SearchField = () => {
  const say = useWords(searchWords);
  const openSearch = useLayout((layout) => layout.openSearch);
  const phone = useFrame() === "phone";
  return (
    <button
      type="button"
      className={styles.field}
      aria-keyshortcuts="Control+K"
      aria-haspopup="dialog"
      onClick={() => openSearch(true)}
    >
      <Search size={16} aria-hidden />
      <span className={styles.prompt}>{say(phone ? "search" : "searchEntity")}</span>
      {!phone && <Keys>Ctrl K</Keys>}
    </button>
  );
};
