import type { Network } from "../../../server/contract/ties.ts";
import type { Language } from "../../../server/contract/vocabulary.ts";
import type { Look } from "../appearance/paint.ts";
import { moveEntities } from "../exploration/changes.ts";
import { neighboursIn } from "../exploration/reach.ts";
import type { Exploration, Position } from "../exploration/state.ts";
import { useExploration } from "../exploration/store.ts";
import { LABELLED, roomOf } from "../layouts/room.ts";
import { type RunningLayout, runLayout } from "../layouts/run.ts";
import { layoutRequest, type MapRoom } from "./ask.ts";
import { type Standing, standingOf } from "./newcomers.ts";
import { placeArriving } from "./place.ts";
import type { Places } from "./request.ts";

/** What laying out needs from the map. */
export interface LayoutHost {
  look: () => Look;
  language: () => Language;
  room: () => MapRoom;
  /** Shows places of a layout that is still running. */
  preview: (positions: Record<string, Position>) => void;
  /** The layout that was previewed is given up. */
  givenUp: () => void;
  /** The places of the step are in the exploration. @param whole all of the map was laid out */
  settled: (whole: boolean) => void;
}

/** Turns places of a layout into positions of the exploration, or back: in the one y grows downwards, in the other upwards. */
export const flipped = (places: Readonly<Record<string, Position>>): Record<string, Position> =>
  Object.fromEntries(Object.entries(places).map(([id, { x, y }]) => [id, { x, y: -y }]));

/**
 * Gives places to entities that have none: a blank map is laid out in a worker; newcomers are set beside those they
 * have ties to. Both belong to the step that brought them (`amend`), so one undo takes both back.
 */
export const createSettler = (host: LayoutHost) => {
  let running: (RunningLayout & { of: ReadonlySet<string> }) | null = null;
  const stop = () => {
    if (!running) return;
    running.stop();
    running = null;
    host.givenUp();
  };

  const layOutAll = (network: Network, ids: readonly string[], keep: (places: Places) => void): void => {
    stop();
    const request = layoutRequest(network, ids, host.look(), host.language(), host.room());
    const first = { kind: "tidy", from: {}, fixed: [], chosen: [], firstDays: {} } as const;
    const layout = runLayout({ ...request, ...first }, ({ places }) => host.preview(flipped(places)));
    const mine = { ...layout, of: new Set(ids) };
    running = mine;
    void mine.settled.then(({ places }) => {
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
    const rooms = request.entities.map((entity) => roomOf(entity, request.entities.length <= LABELLED));
    const standing = rooms.flatMap((box) => {
      const at = exploration.positions[box.id];
      return at ? [{ ...box, x: at.x, y: -at.y }] : [];
    });
    const coming = new Set(newcomers);
    const neighbours = neighboursIn(network);
    const arriving = rooms.filter(({ id }) => coming.has(id));
    const places = placeArriving(standing, arriving, (id) => neighbours.get(id) ?? []);
    useExploration.getState().amend((now) => moveEntities(now, flipped(places)));
    host.settled(false);
  };

  return {
    /**
     * Looks at what is on the map now and gives places where they are missing.
     * @returns whether anything had no place: `settled` is called when it has one
     */
    settle: (exploration: Exploration): boolean => {
      const standing = standingOf(exploration);
      const { newcomers } = standing;
      // what was moved or hidden meanwhile does not begin it anew
      if (running && newcomers.length > 0 && newcomers.every((id) => running?.of.has(id))) return true;
      stop();
      if (newcomers.length === 0) return false;
      if (!standing.blank) placeNewcomers(standing, exploration);
      else {
        layOutAll(standing.network, newcomers, (places) =>
          useExploration
            .getState()
            .amend((now) => ({ ...now, positions: { ...flipped(places), ...now.positions } })),
        );
      }
      return true;
    },
    stop,
  };
};
