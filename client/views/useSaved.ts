import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  copyExploration,
  createExploration,
  deleteExploration,
  explorationsQuestion,
  fetchExploration,
  replaceExploration,
} from "../api/explorations.ts";
import { useAnnouncement } from "../app/announce.ts";
import { useWords } from "../app/i18n.ts";
import { documentOf, viewOf } from "./documents.ts";
import { type Opened, useOpened } from "./opened.ts";
import { showView, viewNow } from "./view.ts";
import { viewWords } from "./words.ts";

type Deed =
  | { do: "create"; title: string }
  | { do: "replace"; saved: Opened }
  | { do: "open"; saved: Opened }
  | { do: "duplicate"; saved: Opened }
  | { do: "rename"; saved: Opened; title: string }
  | { do: "remove"; saved: Opened };

const told = {
  create: "didSave",
  replace: "didSave",
  open: "didOpen",
  duplicate: "didDuplicate",
  rename: "didRename",
  remove: "didRemove",
} as const;

/** Saves, opens, duplicates, renames and deletes explorations of the store, and says what was done. */
export const useSaved = () => {
  const say = useWords(viewWords);
  const client = useQueryClient();
  const announce = useAnnouncement((store) => store.announce);
  const { opened, open } = useOpened();

  const perform = async (deed: Deed): Promise<Opened> => {
    switch (deed.do) {
      case "create":
        return createExploration(deed.title, documentOf(viewNow()));
      case "replace":
        return replaceExploration(deed.saved.id, deed.saved.title, documentOf(viewNow()));
      case "open": {
        const saved = await fetchExploration(deed.saved.id);
        showView(await viewOf(saved.document), "saved");
        return saved;
      }
      case "duplicate":
        return copyExploration(deed.saved.id, say("copyOf", { title: deed.saved.title }));
      case "rename": {
        const { document } = await fetchExploration(deed.saved.id);
        return replaceExploration(deed.saved.id, deed.title, document);
      }
      case "remove":
        return deleteExploration(deed.saved.id);
    }
  };

  return useMutation({
    mutationFn: perform,
    onSuccess: (saved, deed) => {
      const { id, title } = saved;
      if (deed.do === "create" || deed.do === "open" || (deed.do === "rename" && opened?.id === id))
        open({ id, title });
      if (deed.do === "remove" && opened?.id === id) open(null);
      announce(say(told[deed.do], { title }));
      void client.invalidateQueries({ queryKey: explorationsQuestion.queryKey });
    },
  });
};
