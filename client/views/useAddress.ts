import { useEffect } from "react";
import { useLocation } from "react-router";
import { useAnnouncement } from "../app/announce.ts";
import { useWords } from "../app/i18n.ts";
import { plainAppearance } from "../map/exploration/appearance.ts";
import { restoreView } from "./documents.ts";
import { fromHash, putHash, shortHash } from "./link.ts";
import { packView } from "./packed.ts";
import { isUntouched } from "./remembered.ts";
import { showView, type View, viewNow, whenViewChanges } from "./view.ts";
import { viewWords } from "./words.ts";

/** The first network as anyone sees it who opens the page: no address needs to tell of it. */
const isAsItCame = ({ appearance, selected, tie, sight }: View): boolean =>
  isUntouched() &&
  selected.length === 0 &&
  tie === null &&
  sight === null &&
  JSON.stringify(appearance) === JSON.stringify(plainAppearance);

/** Writes the view into the address, in place of the one before; a view too large for one leaves it bare. */
const writeAddress = async (): Promise<void> => {
  const view = viewNow();
  if (Object.keys(view.exploration.entities).length === 0) return;
  const hash = isAsItCame(view) ? "" : ((await shortHash(packView(view))) ?? "");
  if (location.pathname === "/") putHash(hash);
};

/**
 * Keeps the address of the map in step with the view, so that it can be copied, marked and sent. A link that is put
 * into the address of an open page is opened, as one step.
 * @param opened the map has begun: before that the address is still to be read
 */
export const useAddress = (opened: boolean): void => {
  const say = useWords(viewWords);
  const announce = useAnnouncement((store) => store.announce);
  const { pathname } = useLocation();
  useEffect(() => {
    if (!opened || pathname !== "/") return;
    void writeAddress();
    return whenViewChanges(() => void writeAddress());
  }, [opened, pathname]);
  useEffect(() => {
    const follow = async (): Promise<void> => {
      try {
        const packed = await fromHash(location.hash);
        if (packed) showView(await restoreView(packed), "link");
      } catch {
        announce(say("badLink"));
      }
    };
    const changed = () => void follow();
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, [announce, say]);
};
