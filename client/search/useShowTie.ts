import { useNavigate } from "react-router";
import type { TieResponse } from "../../server/contract/ties.ts";
import { askedBy } from "../api/asked.ts";
import { tieQuestion } from "../api/tie.ts";
import { showOnMap } from "../map/camera.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useSelection } from "../map/selection.ts";
import { isSeen } from "./bring.ts";
import { useBring } from "./useBring.ts";

/** Selects a tie and turns the map to it; its two ends come onto the map with it when they are not there. */
export const useShowTie = () => {
  const navigate = useNavigate();
  const bring = useBring();
  return ({ tie, entities }: TieResponse): void => {
    const ends = [tie.subject, tie.object];
    const network = { entities: entities.filter((entity) => ends.includes(entity.id)), ties: [tie] };
    if (!isSeen(useExploration.getState().exploration, network))
      bring("search", network, { about: ends, asked: askedBy(tieQuestion(tie.id)) });
    useSelection.getState().select({ kind: "tie", id: tie.id });
    void navigate("/");
    showOnMap(ends);
  };
};
