import { useAnnouncement } from "../../app/announce.ts";
import { useWords } from "../../app/i18n.ts";
import { resultWords } from "./words.ts";

/** Puts text on the clipboard and says so; a browser that does not allow it is said too. */
export const useCopy = () => {
  const say = useWords(resultWords);
  const announce = useAnnouncement((store) => store.announce);
  return (text: string, told: string): void => {
    navigator.clipboard.writeText(text).then(
      () => announce(told),
      () => announce(say("notCopied")),
    );
  };
};
