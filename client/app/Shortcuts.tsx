import { Dialog } from "../ui/Dialog.tsx";
import { Keys } from "../ui/Keys.tsx";
import { uiWords } from "../ui/words.ts";
import styles from "./frame.module.css";
import { useWords } from "./i18n.ts";
import { useLayout } from "./layout.ts";
import { appWords } from "./words.ts";

const keys = [
  ["Ctrl K", "key.search"],
  ["Ctrl Z", "key.undo"],
  ["Ctrl Shift Z", "key.redo"],
  ["Ctrl B", "key.facets"],
  ["Esc", "key.escape"],
  ["Ctrl Enter", "key.run"],
  ["Ctrl /", "key.shortcuts"],
] as const;

/** The keys of the page, in a dialog. */
export const Shortcuts = () => {
  const say = useWords(appWords);
  const sayUi = useWords(uiWords);
  const { shortcutsOpen, openShortcuts } = useLayout();
  return (
    <Dialog
      open={shortcutsOpen}
      onClose={() => openShortcuts(false)}
      title={say("shortcuts")}
      closeLabel={sayUi("close")}
    >
      <dl className={styles.keys}>
        {keys.map(([key, word]) => (
          <div key={key}>
            <dt>{say(word)}</dt>
            <dd>
              <Keys>{key}</Keys>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
};
