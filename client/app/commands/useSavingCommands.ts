import { Bookmark, Download, Share2 } from "lucide-react";
import { fetchClaims } from "../../api/claims.ts";
import { claimsInBatches } from "../../takeaway/claims.ts";
import { sections } from "../../takeaway/kinds.ts";
import { useTakeaway } from "../../takeaway/useTakeaway.ts";
import { takeawayWords } from "../../takeaway/words.ts";
import { useShareLink } from "../../views/useShareLink.ts";
import { useWords } from "../i18n.ts";
import { useLayout } from "../layout.ts";
import { useTitle } from "../useTitle.ts";
import type { Command } from "./command.ts";
import { commandWords } from "./words.ts";

const claimsOf = claimsInBatches(fetchClaims);

/** Keeping the map: saved explorations, a link to it, and every file that it can be taken away as. */
export const useSavingCommands = (): Command[] => {
  const say = useWords(commandWords);
  const sayFile = useWords(takeawayWords);
  const openSaved = useLayout((layout) => layout.openSaved);
  const { share } = useShareLink();
  const { take } = useTakeaway(useTitle(), claimsOf);
  return [
    { id: "saved", label: say("saved"), icon: Bookmark, run: () => openSaved(true) },
    { id: "link", label: say("link"), icon: Share2, run: share },
    ...sections.flatMap(({ title, items }) =>
      items.map(({ kind, ending }) => ({
        id: `take.${kind}`,
        label: `${sayFile(title)}: ${sayFile(kind)} (${ending})`,
        icon: Download,
        run: () => void take(kind),
      })),
    ),
  ];
};
