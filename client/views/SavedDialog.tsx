import { useQuery } from "@tanstack/react-query";
import { explorationsQuestion } from "../api/explorations.ts";
import { useWords } from "../app/i18n.ts";
import { useLayout } from "../app/layout.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Empty, Failure } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { SavedRow } from "./SavedRow.tsx";
import { SaveForm } from "./SaveForm.tsx";
import { useSaved } from "./useSaved.ts";
import styles from "./views.module.css";
import { viewWords } from "./words.ts";

/** Saved explorations: save this one, and open, link to, duplicate, rename or delete any. */
const SavedDialog = () => {
  const say = useWords(viewWords);
  const openSaved = useLayout((layout) => layout.openSaved);
  const { data, error, refetch } = useQuery({ ...explorationsQuestion, staleTime: 0 });
  const saved = useSaved();
  const close = () => openSaved(false);
  return (
    <Dialog open onClose={close} title={say("saved")} description={say("savedHint")}>
      <SaveForm saved={saved} />
      {saved.error && <Failure error={saved.error} />}
      <section className={styles.list} aria-label={say("list")}>
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton rows={3} />}
        {data?.explorations.length === 0 && <Empty>{say("none")}</Empty>}
        <ul>
          {data?.explorations.map((one) => (
            <SavedRow key={one.id} one={one} saved={saved} onOpened={close} />
          ))}
        </ul>
      </section>
      <p className={styles.note}>{say("openFile")}</p>
    </Dialog>
  );
};

export default SavedDialog;
