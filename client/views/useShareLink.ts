import { create } from "zustand";
import { createExploration } from "../api/explorations.ts";
import { useAnnouncement } from "../app/announce.ts";
import { useWords } from "../app/i18n.ts";
import { useTitle } from "../app/useTitle.ts";
import { useCopy } from "../ui/useCopy.ts";
import { documentOf } from "./documents.ts";
import { shortHash } from "./link.ts";
import { packView } from "./packed.ts";
import { viewNow } from "./view.ts";
import { viewWords } from "./words.ts";

interface UncopiedLink {
  link: string | null;
  show: (link: string | null) => void;
}

/** A link that the browser would not copy by itself: the page shows it for copying by hand. */
export const useUncopiedLink = create<UncopiedLink>()((set) => ({
  link: null,
  show: (link) => set({ link }),
}));

/** The address that opens a saved exploration. */
export const linkTo = (id: string): string => new URL(`/?view=${encodeURIComponent(id)}`, location.href).href;

/** Copies a link and says so; where the browser does not allow that, the page shows it. */
export const useCopyLink = () => {
  const copy = useCopy();
  const showUncopied = useUncopiedLink((store) => store.show);
  return (link: string, told: string): Promise<void> => copy(link, told, () => showUncopied(link));
};

/** Makes a link that shows this view on any machine that reaches this Mitos, and copies it. */
export const useShareLink = () => {
  const say = useWords(viewWords);
  const title = useTitle();
  const announce = useAnnouncement((store) => store.announce);
  const copy = useCopyLink();
  const share = async (): Promise<void> => {
    const view = viewNow();
    const hash = await shortHash(packView(view));
    if (hash) return copy(new URL(`/${hash}`, location.href).href, say("copied"));
    const saved = await createExploration(say("sharedTitle", { title }), documentOf(view));
    return copy(linkTo(saved.id), say("copiedShort"));
  };
  return {
    share: (): void => {
      share().catch(() => announce(say("notShared")));
    },
    copySaved: (id: string): void => void copy(linkTo(id), say("copied")),
  };
};
