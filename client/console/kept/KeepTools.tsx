import { useQuery } from "@tanstack/react-query";
import { Bookmark, Share2 } from "lucide-react";
import { useState } from "react";
import { queriesQuestion } from "../../api/queries.ts";
import { useWords } from "../../app/i18n.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useCopyLink } from "../../views/useShareLink.ts";
import { valuesFor } from "../parameters.ts";
import { activeTab, useTabs } from "../tabs.ts";
import { parametersOf } from "../text/statements.ts";
import { linkWithQuery } from "./link.ts";
import { NameDialog } from "./NameDialog.tsx";
import { useQueries } from "./useQueries.ts";
import { keptWords } from "./words.ts";

/** Saves the query of the tab, or makes a link that opens it elsewhere; a link does not run it. */
export const KeepTools = ({ title }: { title: string }) => {
  const say = useWords(keptWords);
  const { query, parameters, savedId } = useTabs(activeTab);
  const { data } = useQuery(queriesQuestion);
  const deeds = useQueries();
  const copyLink = useCopyLink();
  const [naming, setNaming] = useState(false);
  const empty = query.trim() === "";
  const there = data?.queries.find(({ id }) => id === savedId);
  const folders = [...new Set(data?.queries.map(({ folder }) => folder))].filter(Boolean).toSorted();
  const share = async () => {
    const params = valuesFor(parametersOf(query), parameters);
    await copyLink(await linkWithQuery({ query, params, title }), say("copied"));
  };
  return (
    <>
      <IconButton label={say("save")} disabled={empty} onClick={() => setNaming(true)}>
        <Bookmark size={16} aria-hidden />
      </IconButton>
      <IconButton label={say("share")} disabled={empty} onClick={() => void share()}>
        <Share2 size={16} aria-hidden />
      </IconButton>
      {naming && (
        <NameDialog
          title={say("save")}
          action={say("saveNow")}
          {...(there ? { again: say("saveAgain") } : {})}
          name={there?.name ?? title}
          folder={there?.folder ?? ""}
          folders={folders}
          pending={deeds.isPending}
          error={deeds.error}
          onName={(name, folder, again) =>
            deeds.mutate(
              { do: "save", name, folder, over: again ? (there?.id ?? null) : null },
              { onSuccess: () => setNaming(false) },
            )
          }
          onClose={() => setNaming(false)}
        />
      )}
    </>
  );
};
