import { EyeOff, Network, Route, Spline } from "lucide-react";
import { useLocation } from "react-router";
import type { Entity } from "../../server/contract/entities.ts";
import { askedBy } from "../api/asked.ts";
import { entityQuestion } from "../api/entity.ts";
import { entityClaimsQuestion } from "../api/entity-claims.ts";
import { useAnnouncement } from "../app/announce.ts";
import { useLanguage, useWords } from "../app/i18n.ts";
import { useLayout } from "../app/layout.ts";
import { hideEntities } from "../map/exploration/changes.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useSelection } from "../map/selection.ts";
import { useStartRoute } from "../routes/useStartRoute.ts";
import { areSeen } from "../search/bring.ts";
import { useShowEntity } from "../search/useShowEntity.ts";
import { CypherButton } from "../statements/CypherButton.tsx";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { nameOf } from "../ui/names.ts";
import { MoreButton } from "./EntityFoot.tsx";
import styles from "./inspector.module.css";
import { inspectorWords } from "./words.ts";

/** What can be done with an entity: bring its neighbours, look for routes, hide it; or bring it onto the map. */
export const EntityActions = ({ entity }: { entity: Entity }) => {
  const say = useWords(inspectorWords);
  const language = useLanguage();
  const expand = useLayout((layout) => layout.expand);
  const perform = useExploration((store) => store.perform);
  const seen = useExploration((store) => areSeen(store.exploration, [entity.id]));
  const select = useSelection((store) => store.select);
  const announce = useAnnouncement((store) => store.announce);
  const startRoute = useStartRoute();
  const showEntity = useShowEntity();
  const onMap = useLocation().pathname === "/" && seen;
  const hide = () => {
    perform("hide", (exploration) => hideEntities(exploration, [entity.id]), [entity.id]);
    select(null);
    announce(say("hidden", { name: nameOf(entity, language) }));
  };
  return (
    <footer className={styles.foot}>
      {onMap ? (
        <Button kind="primary" onClick={() => expand(entity.id)} disabled={entity.ties === 0}>
          <Network size={16} aria-hidden />
          {say("expand")}
        </Button>
      ) : (
        <Button kind="primary" onClick={() => void showEntity(entity.id)}>
          <Spline size={16} aria-hidden />
          {say("toMap")}
        </Button>
      )}
      <Button onClick={() => startRoute(entity, null)}>
        <Route size={16} aria-hidden />
        {say("routes")}
      </Button>
      {onMap && (
        <>
          <IconButton label={say("hide")} onClick={hide}>
            <EyeOff size={16} aria-hidden />
          </IconButton>
          <CypherButton asked={askedBy(entityQuestion(entity.id), entityClaimsQuestion(entity.id))} />
          <MoreButton id={entity.id} />
        </>
      )}
    </footer>
  );
};
