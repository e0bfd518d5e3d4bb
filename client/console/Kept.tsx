import { List } from "lucide-react";
import { useState } from "react";
import { useWords } from "../app/i18n.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Examples } from "./kept/Examples.tsx";
import { HistoryList } from "./kept/HistoryList.tsx";
import styles from "./kept/kept.module.css";
import { Saved } from "./kept/Saved.tsx";
import { SchemaNames } from "./kept/SchemaNames.tsx";
import { keptWords } from "./kept/words.ts";

interface Props {
  /** Writes text where the cursor is. */
  onInsert: (text: string) => void;
}

const Lists = ({ onInsert, onOpened }: Props & { onOpened: () => void }) => (
  <>
    <Examples onOpened={onOpened} />
    <Saved onOpened={onOpened} />
    <SchemaNames
      onInsert={(text) => {
        onOpened();
        onInsert(text);
      }}
    />
    <HistoryList onOpened={onOpened} />
  </>
);

/** What can be opened in the editor, beside it: examples, saved queries, the names of the graph, the history. */
export const KeptPanel = (props: Props) => {
  const say = useWords(keptWords);
  return (
    <aside className={styles.side} aria-label={say("queries")}>
      <Lists {...props} onOpened={() => {}} />
    </aside>
  );
};

/** The same behind a button, where there is no room beside the editor. */
export const KeptButton = (props: Props) => {
  const say = useWords(keptWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton label={say("queries")} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <List size={18} aria-hidden />
      </IconButton>
      <Dialog open={open} onClose={() => setOpen(false)} title={say("queries")}>
        <div className={styles.inDialog}>
          <Lists {...props} onOpened={() => setOpen(false)} />
        </div>
      </Dialog>
    </>
  );
};
