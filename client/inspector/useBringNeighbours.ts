import { useQueryClient } from "@tanstack/react-query";
import { neighboursQuestion } from "../api/neighbours.ts";
import { useAnnouncement } from "../app/announce.ts";
import { useWords } from "../app/i18n.ts";
import { addNetwork } from "../map/exploration/changes.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useFormats } from "../ui/useFormats.ts";
import { freshPart, tiesOnMap } from "./on-map.ts";
import { inspectorWords } from "./words.ts";

/** The most ties that one question may ask for, by the contract. */
export const MOST = 500;

/**
 * Brings an entity's ties that are not on the map yet, as one step of the history.
 * @returns a function of the entity's id, the wanted types and how many ties at most; it rejects with an ApiError
 */
export const useBringNeighbours = () => {
  const client = useQueryClient();
  const say = useWords(inspectorWords);
  const { number } = useFormats();
  const announce = useAnnouncement((store) => store.announce);
  return async (id: string, types: readonly string[], most: number): Promise<void> => {
    const onMap = tiesOnMap(useExploration.getState().exploration, id);
    const there = onMap.filter((tie) => types.includes(tie.type)).length;
    // what is there already counts in the answer, so it is asked for on top and left out afterwards
    const limit = Math.min(MOST, most + there);
    const answer = await client.fetchQuery(neighboursQuestion(id, { types, limit }));
    const part = freshPart(answer, onMap, most);
    const { exploration, perform } = useExploration.getState();
    const entities = part.entities.filter((entity) => !exploration.entities[entity.id]).length;
    perform("expand", (now) => addNetwork(now, part));
    announce(
      `${say("broughtEntities", { count: entities, n: number(entities) })}, ${say("broughtTies", { count: part.ties.length, n: number(part.ties.length) })}.`,
    );
  };
};
