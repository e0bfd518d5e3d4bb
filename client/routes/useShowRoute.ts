import type { Network } from "../../server/contract/ties.ts";
import type { Asked } from "../api/asked.ts";
import { useAnnouncement } from "../app/announce.ts";
import { useWords } from "../app/i18n.ts";
import { showOnMap } from "../map/camera.ts";
import { useExploration } from "../map/exploration/store.ts";
import { type ShownRoute, useSelection } from "../map/selection.ts";
import { areSeen, bringToSight, isSeen } from "../search/bring.ts";
import { useFormats } from "../ui/useFormats.ts";
import { partOf } from "./part.ts";
import { routeWords } from "./words.ts";

/** Turns the map to a route as soon as all of it has a place, unless another route is shown by then. */
const showWhenPlaced = (route: ShownRoute): void => {
  const placed = () => {
    const { positions } = useExploration.getState().exploration;
    return route.entities.every((id) => positions[id]);
  };
  if (placed()) {
    showOnMap(route.entities);
    return;
  }
  const end = useExploration.subscribe(() => {
    const current = useSelection.getState().route === route;
    if (current && !placed()) return;
    end();
    if (current) showOnMap(route.entities);
  });
};

/**
 * Makes a route stand out on the map. What of it is not there comes next to what it belongs to, and filters that hide a
 * part of it go, as one step of the history; the page says what came.
 * @param asked the question that found the route
 * @returns a function of the route, the network that holds it, and a sentence to say before that
 */
export const useShowRoute = (asked: readonly Asked[]) => {
  const say = useWords(routeWords);
  const { number } = useFormats();
  const announce = useAnnouncement((store) => store.announce);
  return (route: ShownRoute, network: Network, told?: string): void => {
    const { exploration, perform } = useExploration.getState();
    const part = partOf(network, route);
    const away = route.entities.filter((id) => !areSeen(exploration, [id]));
    if (!isSeen(exploration, part)) perform("route", (now) => bringToSight(now, part), away, asked);
    const brought = away.length > 0 ? [say("brought", { count: away.length, n: number(away.length) })] : [];
    const said = [...(told ? [told] : []), ...brought].join(" ");
    if (said) announce(said);
    useSelection.getState().select(null);
    useSelection.getState().showRoute(route);
    showWhenPlaced(route);
  };
};
