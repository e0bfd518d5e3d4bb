import { MoreHorizontal, Route } from "lucide-react";
import type { Asked } from "../api/asked.ts";
import { useWords } from "../app/i18n.ts";
import { useMapMenu } from "../map/exploration/menu.ts";
import { entityIn } from "../map/exploration/state.ts";
import { useExploration } from "../map/exploration/store.ts";
import { MOST_ENDS } from "../routes/draft.ts";
import { useStartRoute } from "../routes/useStartRoute.ts";
import { CypherButton } from "../statements/CypherButton.tsx";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./inspector.module.css";
import { inspectorWords } from "./words.ts";

/** The foot of the inspector of several entities: routes between two, what joins several, and all that can be done with them. */
export const EntityFoot = ({ ids, asked }: { ids: readonly string[]; asked: readonly Asked[] }) => {
  const say = useWords(inspectorWords);
  const exploration = useExploration((store) => store.exploration);
  const startRoute = useStartRoute();
  const entities = ids.flatMap((id) => entityIn(exploration, id) ?? []);
  return (
    <footer className={styles.foot}>
      {entities.length > 1 && entities.length <= MOST_ENDS && (
        <Button kind="primary" onClick={() => startRoute(...entities)}>
          <Route size={16} aria-hidden />
          {say(entities.length === 2 ? "routesBetween" : "joins")}
        </Button>
      )}
      <CypherButton asked={asked} />
      <MoreButton id={ids[0] ?? ""} />
    </footer>
  );
};

/** Opens the menu of the map for an entity, or for all that are selected with it. */
export const MoreButton = ({ id }: { id: string }) => {
  const say = useWords(inspectorWords);
  const show = useMapMenu((menu) => menu.show);
  return (
    <IconButton
      label={say("moreActions")}
      aria-haspopup="menu"
      onClick={(event) => {
        const { left, top } = event.currentTarget.getBoundingClientRect();
        show({ kind: "entity", id }, left, top);
      }}
    >
      <MoreHorizontal size={16} aria-hidden />
    </IconButton>
  );
};
