import { useQueryClient } from "@tanstack/react-query";
import type { NeighboursResponse, Network } from "../../server/contract/ties.ts";
import { type Asked, askedBy } from "../api/asked.ts";
import { neighboursQuestion, type Wish } from "../api/neighbours.ts";
import { useAnnouncement } from "../app/announce.ts";
import { useWords } from "../app/i18n.ts";
import { expandWith } from "../map/exploration/expansions.ts";
import { matchingNetwork } from "../map/exploration/state.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useFormats } from "../ui/useFormats.ts";
import { freshPart, type Offer, tiesOnMap } from "./on-map.ts";
import { wishesFor } from "./wishes.ts";
import { inspectorWords } from "./words.ts";

/** The most ties that one expansion brings, and that one question may ask for. */
export const MOST = 500;

/** Asks page by page until enough ties came that are not on the map, or all have come. */
const freshOf = async (
  ask: (wish: Wish) => Promise<NeighboursResponse>,
  wish: Wish,
  there: ReadonlySet<string>,
  most: number,
): Promise<Network> => {
  const entities: Network["entities"] = [];
  const ties: Network["ties"] = [];
  for (let skip = 0; ; skip += MOST) {
    const answer = await ask({ ...wish, limit: Math.min(MOST, most + there.size), skip });
    entities.push(...answer.entities);
    ties.push(...answer.ties.filter(({ id }) => !there.has(id)));
    if (ties.length >= most || skip + MOST >= answer.total) return { entities, ties };
  }
};

/**
 * Brings an entity's ties that are not on the map yet, those with most claims first, as one step of the history.
 * @returns a function of the entity's id, what of its offers is wanted, all its offers, and how many ties at most; it
 * rejects with an ApiError
 */
export const useBringNeighbours = () => {
  const client = useQueryClient();
  const say = useWords(inspectorWords);
  const { number } = useFormats();
  const announce = useAnnouncement((store) => store.announce);
  return async (id: string, wanted: readonly Offer[], all: readonly Offer[], most: number): Promise<void> => {
    const onMap = tiesOnMap(useExploration.getState().exploration, id);
    const there = new Set(onMap.map((tie) => tie.id));
    const asked: Asked[] = [];
    const askFor = (wish: Wish) => {
      const question = neighboursQuestion(id, wish);
      asked.push(...askedBy(question));
      return client.fetchQuery(question);
    };
    const answers = await Promise.all(
      wishesFor(wanted, all).map((wish) => freshOf(askFor, wish, there, most)),
    );
    const found: Network = {
      entities: answers.flatMap(({ entities }) => entities),
      ties: answers
        .flatMap(({ ties }) => ties)
        .toSorted((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1)),
    };
    const part = freshPart(found, onMap, most);
    const { exploration, perform } = useExploration.getState();
    const entities = new Set(
      part.entities.flatMap((entity) => (exploration.entities[entity.id] ? [] : [entity.id])),
    );
    perform("expand", (now) => expandWith(now, id, part), [id], asked);
    const left = new Set(
      matchingNetwork(useExploration.getState().exploration).ties.map(({ id: tie }) => tie),
    );
    const fallen = part.ties.filter((tie) => !left.has(tie.id)).length;
    const told = `${say("broughtEntities", { count: entities.size, n: number(entities.size) })}, ${say("broughtTies", { count: part.ties.length, n: number(part.ties.length) })}.`;
    const lens = useExploration.getState().exploration.lens !== null;
    announce(fallen > 0 && !lens ? `${told} ${say("fallen", { count: fallen, n: number(fallen) })}` : told);
  };
};
