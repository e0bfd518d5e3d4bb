import { useNavigate } from "react-router";
import type { TieResponse } from "../../server/contract/ties.ts";
import { showOnMap } from "../map/camera.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useSelection } from "../map/selection.ts";
import { areSeen, bringToSight } from "./bring.ts";

/** Selects a tie and turns the map to it; its two ends come onto the map with it when they are not there. */
export const useShowTie = () => {
  const navigate = useNavigate();
  return ({ tie, entities }: TieResponse): void => {
    const ends = [tie.subject, tie.object];
    const { exploration, perform } = useExploration.getState();
    if (!exploration.ties[tie.id] || !areSeen(exploration, ends)) {
      const network = { entities: entities.filter((entity) => ends.includes(entity.id)), ties: [tie] };
      perform("search", (now) => bringToSight(now, network));
    }
    useSelection.getState().select({ kind: "tie", id: tie.id });
    void navigate("/");
    showOnMap(ends);
  };
};
