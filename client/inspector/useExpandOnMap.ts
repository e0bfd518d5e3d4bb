import { useQueryClient } from "@tanstack/react-query";
import { entityQuestion } from "../api/entity.ts";
import { useAnnouncement } from "../app/announce.ts";
import { useLanguage, useWords } from "../app/i18n.ts";
import { useLayout } from "../app/layout.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useSelection } from "../map/selection.ts";
import { nameOf } from "../ui/names.ts";
import { freshOf, offersOf } from "./on-map.ts";
import { useBringNeighbours } from "./useBringNeighbours.ts";
import { inspectorWords } from "./words.ts";

/** Up to so many new ties come at once; for more, the reader chooses first. */
const FEW = 12;

/** What a double click on the map does: brings few new ties at once, and opens the picker when there are many. */
export const useExpandOnMap = (): ((id: string) => void) => {
  const client = useQueryClient();
  const say = useWords(inspectorWords);
  const language = useLanguage();
  const expand = useLayout((layout) => layout.expand);
  const announce = useAnnouncement((store) => store.announce);
  const bring = useBringNeighbours();

  const expandNow = async (id: string): Promise<void> => {
    const { entity, counts } = await client.fetchQuery(entityQuestion(id));
    const offers = offersOf(counts, useExploration.getState().exploration, id);
    const fresh = freshOf(offers);
    if (fresh === 0) announce(say("allThere", { name: nameOf(entity, language) }));
    else if (fresh > FEW) expand(id);
    else await bring(id, offers, offers, fresh);
  };
  return (id) => {
    // an error shows where the picker asks the same question, with a way to try again
    expandNow(id).catch(() => {
      useSelection.getState().select({ kind: "entity", id });
      expand(id);
    });
  };
};
