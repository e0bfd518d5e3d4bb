import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { EntityType } from "../../server/contract/vocabulary.ts";
import { entityQuestion } from "../api/entity.ts";
import { useHub } from "../map/exploration/hub.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useSelection } from "../map/selection.ts";
import { offersOf } from "./on-map.ts";

/** Keeps the groups around the selected entity: its ties that are not on the map, by the type of the neighbour. */
export const useHubGroups = (): void => {
  const selection = useSelection((store) => store.selection);
  const exploration = useExploration((store) => store.exploration);
  const id = selection?.kind === "entity" ? selection.id : "";
  // under the lens a country stands for others, whose ties are not its own
  const there = exploration.lens === null && exploration.entities[id] !== undefined;
  const { data } = useQuery({ ...entityQuestion(id), enabled: there });
  useEffect(() => {
    const ties = new Map<EntityType, number>();
    for (const { entityType, fresh } of there && data ? offersOf(data.counts, exploration, id) : [])
      if (fresh > 0) ties.set(entityType, (ties.get(entityType) ?? 0) + fresh);
    const groups = [...ties]
      .map(([type, count]) => ({ type, ties: count }))
      .sort((a, b) => b.ties - a.ties || (a.type < b.type ? -1 : 1));
    useHub.setState({ of: groups.length > 0 ? id : null, groups });
  }, [there, data, exploration, id]);
};
