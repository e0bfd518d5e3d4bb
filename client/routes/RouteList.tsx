import { useCallback, useEffect, useRef, useState } from "react";
import type { Route, RoutesResponse } from "../../server/contract/routes.ts";
import type { Asked } from "../api/asked.ts";
import { useLanguage, useWords } from "../app/i18n.ts";
import { showOnMap } from "../map/camera.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useSelection } from "../map/selection.ts";
import { bringToSight, isSeen } from "../search/bring.ts";
import { CypherButton } from "../statements/CypherButton.tsx";
import { nameOf, shortName } from "../ui/names.ts";
import { useFormats } from "../ui/useFormats.ts";
import { partOf } from "./part.ts";
import { RouteStations } from "./RouteStations.tsx";
import styles from "./routes.module.css";
import { routeWords } from "./words.ts";

/** The routes by their inner stations; the open one shows on the map and station by station. */
export const RouteList = ({ answer, asked }: { answer: RoutesResponse; asked: readonly Asked[] }) => {
  const say = useWords(routeWords);
  const language = useLanguage();
  const { number } = useFormats();
  const [open, setOpen] = useState<number | null>(0);
  // a new list that says the same must not show the first route anew
  const latestAsked = useRef(asked);
  latestAsked.current = asked;
  const showRoute = useSelection((store) => store.showRoute);
  const names = new Map(
    answer.network.entities.map((entity) => [entity.id, shortName(nameOf(entity, language))]),
  );

  const show = useCallback(
    (route: Route) => {
      const { exploration, perform } = useExploration.getState();
      const part = partOf(answer.network, route);
      if (!isSeen(exploration, part))
        perform("route", (now) => bringToSight(now, part), [], latestAsked.current);
      useSelection.getState().select(null);
      showRoute(route);
      showOnMap(route.entities);
    },
    [answer, showRoute],
  );
  useEffect(() => {
    const first = answer.routes[0];
    if (first) show(first);
  }, [answer, show]);

  const stations = (route: Route) =>
    route.entities
      .slice(1, -1)
      .map((id) => names.get(id) ?? id)
      .join(" › ") || say("direct");

  return (
    <>
      <p className={styles.found} role="status">
        <b>{say("found", { count: answer.routes.length, n: number(answer.routes.length) })}</b>
        <span>{say("distinct")}</span>
        <CypherButton asked={asked} />
      </p>
      <ol aria-label={say("list")}>
        {answer.routes.map((route, index) => (
          <li key={route.entities.join(" ")}>
            <button
              type="button"
              className={styles.strip}
              aria-expanded={open === index}
              onClick={() => {
                setOpen(open === index ? null : index);
                if (open === index) showRoute(null);
                else show(route);
              }}
            >
              <span className={styles.number}>{number(index + 1)}</span>
              <span className={styles.stations}>{stations(route)}</span>
              <span className={styles.hops}>
                {say("hops", { count: route.hops.length, n: number(route.hops.length) })}
              </span>
            </button>
            {open === index && <RouteStations route={route} network={answer.network} />}
          </li>
        ))}
      </ol>
    </>
  );
};
