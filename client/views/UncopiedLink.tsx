import { useWords } from "../app/i18n.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { useUncopiedLink } from "./useShareLink.ts";
import styles from "./views.module.css";
import { viewWords } from "./words.ts";

/** The link for copying by hand, where the browser does not let the page copy it. */
const UncopiedLink = () => {
  const say = useWords(viewWords);
  const { link, show } = useUncopiedLink();
  if (link === null) return null;
  return (
    <Dialog open onClose={() => show(null)} title={say("share")} description={say("linkHere")}>
      <div className={styles.save}>
        <input
          className={styles.title}
          aria-label={say("share")}
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
      </div>
    </Dialog>
  );
};

export default UncopiedLink;
