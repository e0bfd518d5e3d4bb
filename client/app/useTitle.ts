import { useQuery } from "@tanstack/react-query";
import { sourcesQuestion } from "../api/sources.ts";
import { useOpened } from "../views/opened.ts";
import { useWords } from "./i18n.ts";
import { appWords } from "./words.ts";

/** What the map is called: the saved exploration that is open, else the one source of the store, else all sources. */
export const useTitle = (): string => {
  const say = useWords(appWords);
  const opened = useOpened((store) => store.opened);
  const { data } = useQuery(sourcesQuestion);
  const one = data?.sources.length === 1 ? data.sources[0] : undefined;
  return opened?.title ?? one?.title ?? say("allSources");
};
