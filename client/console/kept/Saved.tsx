import { useQuery } from "@tanstack/react-query";
import { Folder } from "lucide-react";
import { useState } from "react";
import type { SavedQuery } from "../../../server/contract/queries.ts";
import { queriesQuestion } from "../../api/queries.ts";
import { useWords } from "../../app/i18n.ts";
import { Failure } from "../../ui/Notice.tsx";
import { useFormats } from "../../ui/useFormats.ts";
import { activeTab, useTabs } from "../tabs.ts";
import styles from "./kept.module.css";
import { NameDialog } from "./NameDialog.tsx";
import { SavedRow } from "./SavedRow.tsx";
import { Section } from "./Section.tsx";
import { useQueries } from "./useQueries.ts";
import { keptWords } from "./words.ts";

const collator = new Intl.Collator(["el", "en"], { numeric: true });

/** The folders by name, what lies in none first, each with its queries by name. */
const byFolder = (queries: readonly SavedQuery[]): (readonly [string, readonly SavedQuery[]])[] =>
  [...new Set(queries.map(({ folder }) => folder))].toSorted(collator.compare).map((folder) => {
    const inside = queries.filter((query) => query.folder === folder);
    return [folder, inside.toSorted((a, b) => collator.compare(a.name, b.name))] as const;
  });

/** The saved queries of the store, in their folders. */
export const Saved = ({ onOpened }: { onOpened: () => void }) => {
  const say = useWords(keptWords);
  const { number } = useFormats();
  const { data, error, refetch } = useQuery(queriesQuestion);
  const { savedId } = useTabs(activeTab);
  const open = useTabs((store) => store.open);
  const [renaming, setRenaming] = useState<SavedQuery | null>(null);
  const deeds = useQueries();
  const queries = data?.queries ?? [];
  const folders = byFolder(queries);
  return (
    <Section title={say("saved")} count={number(queries.length)}>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {data && queries.length === 0 && <p className={styles.about}>{say("noSaved")}</p>}
      {folders.map(([folder, inside]) => (
        <div key={folder}>
          {folder && (
            <h3 className={styles.folder}>
              <Folder size={14} aria-hidden />
              {folder}
            </h3>
          )}
          <ul data-within={folder !== ""} aria-label={folder || say("noFolder")}>
            {inside.map((saved) => (
              <SavedRow
                key={saved.id}
                saved={saved}
                chosen={savedId === saved.id}
                onOpen={() => {
                  open({ ...saved, title: saved.name, savedId: saved.id });
                  onOpened();
                }}
                onRename={() => setRenaming(saved)}
                onRemove={() => deeds.mutate({ do: "remove", id: saved.id })}
              />
            ))}
          </ul>
        </div>
      ))}
      {renaming && (
        <NameDialog
          title={say("rename")}
          action={say("rename")}
          name={renaming.name}
          folder={renaming.folder}
          folders={folders.map(([folder]) => folder).filter(Boolean)}
          pending={deeds.isPending}
          error={deeds.error}
          onName={(name, folder) =>
            deeds.mutate(
              { do: "rename", id: renaming.id, name, folder },
              { onSuccess: () => setRenaming(null) },
            )
          }
          onClose={() => setRenaming(null)}
        />
      )}
    </Section>
  );
};
