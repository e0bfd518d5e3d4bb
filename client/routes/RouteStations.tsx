import { Fragment } from "react";
import type { Route } from "../../server/contract/routes.ts";
import type { Network } from "../../server/contract/ties.ts";
import { Hop } from "./Hop.tsx";
import styles from "./hop.module.css";
import { Station } from "./Station.tsx";
import { tellRoute } from "./told/route.ts";
import type { Telling } from "./told/told.ts";

/** One route as stations on a thread, with what joins each to the next. */
export const RouteStations = ({
  route,
  network,
  telling,
}: {
  route: Route;
  network: Network;
  telling: Telling;
}) => {
  const { facts, hops } = tellRoute(route, telling);
  const types = new Map(network.entities.map(({ id, type }) => [id, type]));
  return (
    <div className={styles.route}>
      {facts.length > 2 && <p className={styles.possible}>{facts.at(-1)}</p>}
      {route.entities.map((id, index) => {
        const hop = hops[index];
        return (
          <Fragment key={id}>
            <Station id={id} type={types.get(id)} name={telling.name(id)} />
            {hop && <Hop hop={hop} />}
          </Fragment>
        );
      })}
    </div>
  );
};
