import { useAnnouncement } from "../app/announce.ts";
import { useWords } from "../app/i18n.ts";
import { uiWords } from "./words.ts";

/**
 * Puts text on the clipboard and says so.
 * @returns a function of the text, of what is said then, and of what is done where the browser does not allow it: to
 * say that, unless another is given
 */
export const useCopy = () => {
  const say = useWords(uiWords);
  const announce = useAnnouncement((store) => store.announce);
  return async (text: string, told: string, otherwise = () => announce(say("notCopied"))): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return otherwise();
    }
    announce(told);
  };
};
