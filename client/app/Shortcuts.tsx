import { Dialog } from "../ui/Dialog.tsx";
import { Keys } from "../ui/Keys.tsx";
import styles from "./frame.module.css";
import { useWords } from "./i18n.ts";
import { useLayout } from "./layout.ts";
import { appWords } from "./words.ts";

/** Keys of the whole page, and those of the map while it has the focus. */
const groups = [
  {
    title: "keys.page",
    keys: [
      ["Ctrl K", "key.search"],
      ["Ctrl Z", "key.undo"],
      ["Ctrl Shift Z", "key.redo"],
      ["Ctrl B", "key.facets"],
      ["Esc", "key.escape"],
      ["Ctrl Enter", "key.run"],
      ["?", "key.shortcuts"],
    ],
  },
  {
    title: "keys.map",
    keys: [
      ["arrows", "key.walk"],
      ["D", "key.tie"],
      ["Enter", "key.inspect"],
      ["Shift Enter", "key.also"],
      ["E", "key.expand"],
      ["C", "key.collapse"],
      ["H", "key.hide"],
      ["Shift H", "key.showHidden"],
      ["O", "key.only"],
      ["P", "key.pin"],
      ["Delete", "key.remove"],
      ["R", "key.route"],
      ["J K", "key.routes"],
      ["U", "key.country"],
      ["N", "key.neighbours"],
      ["T", "key.type"],
      ["G", "key.component"],
      ["L", "key.alike"],
      ["S", "key.lasso"],
      ["Ctrl A", "key.all"],
      ["+ - 0", "key.zoom"],
      ["Shift F10", "key.menu"],
    ],
  },
] as const;

/** The keys of the page, in a dialog. */
const Shortcuts = () => {
  const say = useWords(appWords);
  const { shortcutsOpen, openShortcuts } = useLayout();
  return (
    <Dialog open={shortcutsOpen} onClose={() => openShortcuts(false)} title={say("shortcuts")}>
      {groups.map(({ title, keys }) => (
        <section key={title} className={styles.keyGroup} aria-label={say(title)}>
          <h3>{say(title)}</h3>
          <dl className={styles.keys}>
            {keys.map(([key, word]) => (
              <div key={key}>
                <dt>{say(word)}</dt>
                <dd>
                  <Keys>{key === "arrows" ? say(key) : key}</Keys>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
};

export default Shortcuts;
