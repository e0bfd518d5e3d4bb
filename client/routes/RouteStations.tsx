import { Fragment } from "react";
import type { Route } from "../../server/contract/routes.ts";
import type { Network } from "../../server/contract/ties.ts";
import { useLanguage } from "../app/i18n.ts";
import { useSelection } from "../map/selection.ts";
import { EntityMark } from "../ui/EntityMark.tsx";
import { nameOf } from "../ui/names.ts";
import { Hop } from "./Hop.tsx";
import styles from "./routes.module.css";

/** One route as stations on a thread, with what joins each to the next. */
export const RouteStations = ({ route, network }: { route: Route; network: Network }) => {
  const language = useLanguage();
  const select = useSelection((store) => store.select);
  const entities = Object.fromEntries(network.entities.map((entity) => [entity.id, entity]));
  const ties = new Map(network.ties.map((tie) => [tie.id, tie]));
  return (
    <div className={styles.route}>
      {route.entities.map((id, index) => {
        const entity = entities[id];
        const hop = (route.hops[index] ?? []).flatMap((tie) => ties.get(tie) ?? []);
        return (
          <Fragment key={id}>
            <div className={styles.station}>
              {entity && <EntityMark type={entity.type} size={30} />}
              <button
                type="button"
                className={styles.stationName}
                onClick={() => select({ kind: "entity", id })}
              >
                {entity ? nameOf(entity, language) : id}
              </button>
            </div>
            {hop.length > 0 && <Hop from={id} ties={hop} entities={entities} />}
          </Fragment>
        );
      })}
    </div>
  );
};
