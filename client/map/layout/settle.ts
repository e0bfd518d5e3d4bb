import type { Network } from "../../../server/contract/ties.ts";
import type { Language } from "../../../server/contract/vocabulary.ts";
import type { Look } from "../appearance/paint.ts";
import { moveEntities } from "../exploration/changes.ts";
import type { Exploration, Position } from "../exploration/state.ts";
import { useExploration } from "../exploration/store.ts";
import { layoutRequest, type MapRoom } from "./ask.ts";
import { type Standing, standingOf } from "./newcomers.ts";
import { placeArriving } from "./place.ts";
import type { LayoutEntity, Places } from "./request.ts";
import { type RunningLayout, runLayout } from "./run.ts";

/** What laying out needs from the map. */
export interface LayoutHost {
  look: () => Look;
  language: () => Language;
  room: () => MapRoom;
  /** Shows places of a layout that is still running. */
  preview: (positions: Record<string, Position>) => void;
  /** The places of the step are in the exploration. @param whole all of the map was laid out */
  settled: (whole: boolean) => void;
}

/** On the screen y grows downwards, in the exploration upwards. */
const toPositions = (places: Places): Record<string, Position> =>
  Object.fromEntries(Object.entries(places).map(([id, { x, y }]) => [id, { x, y: -y }]));

/**
 * Gives places to entities that have none: a blank map is laid out in a worker; newcomers are set beside those they
 * have ties to. Both belong to the step that brought them (`amend`), so one undo takes both back.
 */
export const createSettler = (host: LayoutHost) => {
  let running: RunningLayout | null = null;
  const stop = () => {
    running?.stop();
    running = null;
  };

  const layOutAll = (network: Network, ids: readonly string[], keep: (places: Places) => void): void => {
    stop();
    const request = layoutRequest(network, ids, host.look(), host.language(), host.room());
    const mine = runLayout(request, (places) => host.preview(toPositions(places)));
    running = mine;
    void mine.settled.then((places) => {
      if (running !== mine) return;
      running = null;
      keep(places);
      host.settled(true);
    });
  };

  const placeNewcomers = ({ network, newcomers }: Standing, exploration: Exploration): void => {
    const room = host.room();
    const request = layoutRequest(
      network,
      network.entities.map(({ id }) => id),
      host.look(),
      host.language(),
      room,
    );
    const rooms = request.entities.map(roomOf);
    const standing = rooms.flatMap((box) => {
      const at = exploration.positions[box.id];
      return at ? [{ ...box, x: at.x, y: -at.y }] : [];
    });
    const coming = new Set(newcomers);
    const neighbours = new Map<string, string[]>();
    for (const { subject, object } of network.ties) {
      neighbours.set(subject, [...(neighbours.get(subject) ?? []), object]);
      neighbours.set(object, [...(neighbours.get(object) ?? []), subject]);
    }
    const arriving = rooms.filter(({ id }) => coming.has(id));
    const places = placeArriving(standing, arriving, (id) => neighbours.get(id) ?? []);
    useExploration.getState().amend((now) => moveEntities(now, toPositions(places)));
    host.settled(false);
  };

  return {
    /**
     * Looks at what is on the map now and gives places where they are missing.
     * @returns whether anything had no place: `settled` is called when it has one
     */
    settle: (exploration: Exploration): boolean => {
      const standing = standingOf(exploration);
      if (standing.newcomers.length === 0) return false;
      if (!standing.blank) placeNewcomers(standing, exploration);
      else {
        layOutAll(standing.network, standing.newcomers, (places) =>
          useExploration.getState().amend((now) => moveEntities(now, toPositions(places))),
        );
      }
      return true;
    },
    /** Lays out anew all that has a place and is not pinned: one step of the history. */
    layOutAgain: (): void => {
      const { exploration, perform } = useExploration.getState();
      const { network } = standingOf(exploration);
      const ids = network.entities.map(({ id }) => id).filter((id) => exploration.positions[id]);
      if (ids.length === 0) return;
      layOutAll(network, ids, (places) =>
        perform("layout", (now) => {
          const free = Object.entries(toPositions(places)).filter(([id]) => !now.pinned.includes(id));
          return moveEntities(now, Object.fromEntries(free));
        }),
      );
    },
    stop,
  };
};

const AROUND = 18;

/** The room of a disc with its label below, as a box around the disc's middle. */
const roomOf = ({ id, radius, label }: LayoutEntity) => {
  const text = label.at(-1) ?? { width: 0, height: 0 };
  return {
    id,
    width: Math.max(text.width, 2 * radius) + AROUND,
    height: 2 * (radius + text.height) + AROUND,
  };
};
