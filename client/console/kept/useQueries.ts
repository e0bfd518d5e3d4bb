import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { SavedQuery } from "../../../server/contract/queries.ts";
import { deleteQuery, queriesQuestion, renameQuery, replaceQuery, saveQuery } from "../../api/queries.ts";
import { useAnnouncement } from "../../app/announce.ts";
import { useWords } from "../../app/i18n.ts";
import { valuesFor } from "../parameters.ts";
import { activeTab, useTabs } from "../tabs.ts";
import { parametersOf } from "../text/statements.ts";
import { keptWords } from "./words.ts";

type Deed =
  | { do: "save"; name: string; folder: string; over: string | null }
  | { do: "rename"; id: string; name: string; folder: string }
  | { do: "remove"; id: string };

const told = { save: "didSave", rename: "didRename", remove: "didRemove" } as const;

const jsonOf = (params: Record<string, unknown>) =>
  JSON.parse(JSON.stringify(params)) as SavedQuery["params"];

const perform = (deed: Deed): Promise<SavedQuery> => {
  switch (deed.do) {
    case "save": {
      const { query, parameters } = activeTab(useTabs.getState());
      const params = jsonOf(valuesFor(parametersOf(query), parameters));
      const body = { name: deed.name, folder: deed.folder, query, params };
      return deed.over ? replaceQuery(deed.over, body) : saveQuery(body);
    }
    case "rename":
      return renameQuery(deed.id, { name: deed.name, folder: deed.folder });
    case "remove":
      return deleteQuery(deed.id);
  }
};

/** Saves what stands in the tab, renames and deletes saved queries, and says what was done. */
export const useQueries = () => {
  const say = useWords(keptWords);
  const client = useQueryClient();
  const announce = useAnnouncement((store) => store.announce);
  return useMutation({
    mutationFn: perform,
    onSuccess: ({ id, name }, deed) => {
      if (deed.do === "save") useTabs.getState().change({ title: name, savedId: id });
      announce(say(told[deed.do], { name }));
      void client.invalidateQueries({ queryKey: queriesQuestion.queryKey });
    },
  });
};
