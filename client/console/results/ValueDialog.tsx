import { Copy } from "lucide-react";
import type { TypedValue } from "../../../server/contract/cypher-values.ts";
import { useWords } from "../../app/i18n.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useCopy } from "../../ui/useCopy.ts";
import { ValueTree } from "./ValueTree.tsx";
import styles from "./value.module.css";
import { plainOf, textOf } from "./values.ts";
import { resultWords } from "./words.ts";

/** A whole value, however long or deep: what is nested opens and folds. */
export const ValueDialog = ({
  opened,
  onClose,
}: {
  opened: { name: string; value: TypedValue } | null;
  onClose: () => void;
}) => {
  const say = useWords(resultWords);
  const copy = useCopy();
  if (!opened) return null;
  const { name, value } = opened;
  const flat = typeof value._value !== "object" || value._value === null;
  return (
    <Dialog open onClose={onClose} title={name} description={value.$type}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section className={styles.whole} tabIndex={0} aria-label={say("value")}>
        {flat ? <pre>{textOf(value)}</pre> : <ValueTree value={value} />}
      </section>
      <footer className={styles.wholeFoot}>
        <Button
          small
          onClick={() =>
            void copy(flat ? textOf(value) : JSON.stringify(plainOf(value), null, 2), say("copiedCell"))
          }
        >
          <Copy size={14} aria-hidden />
          {say("copyCell")}
        </Button>
      </footer>
    </Dialog>
  );
};
