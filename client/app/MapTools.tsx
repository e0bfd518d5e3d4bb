import { Bookmark, Earth, Share2 } from "lucide-react";
import { HistoryButton } from "../history/HistoryList.tsx";
import { useLens } from "../lens/useLens.ts";
import { lensWords } from "../lens/words.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { useShareLink } from "../views/useShareLink.ts";
import { viewWords } from "../views/words.ts";
import { useWords } from "./i18n.ts";
import { useLayout } from "./layout.ts";
import { TakeAway } from "./TakeAway.tsx";

/** What concerns the map as a whole: its history, the country lens, saved explorations, a link, files. */
const MapTools = () => {
  const say = useWords(viewWords);
  const sayLens = useWords(lensWords);
  const openSaved = useLayout((layout) => layout.openSaved);
  const { share } = useShareLink();
  const lens = useLens();
  return (
    <>
      <HistoryButton />
      <IconButton label={sayLens("lens")} aria-pressed={lens.on} onClick={lens.toggle}>
        <Earth size={16} aria-hidden />
      </IconButton>
      <IconButton label={say("saved")} onClick={() => openSaved(true)}>
        <Bookmark size={16} aria-hidden />
      </IconButton>
      <IconButton label={say("share")} onClick={share}>
        <Share2 size={16} aria-hidden />
      </IconButton>
      <TakeAway />
    </>
  );
};

export default MapTools;
