import { ChevronDown, ChevronUp } from "lucide-react";
import { useEffect, useRef } from "react";
import type { RoutesQuestion, RoutesResponse } from "../../server/contract/routes.ts";
import { askedBy } from "../api/asked.ts";
import { routesQuestion } from "../api/routes.ts";
import { useWords } from "../app/i18n.ts";
import { useSelection } from "../map/selection.ts";
import { CypherButton } from "../statements/CypherButton.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { CopyMenu } from "./CopyMenu.tsx";
import { useRouteDraft } from "./draft.ts";
import { RouteStations } from "./RouteStations.tsx";
import styles from "./routes.module.css";
import { innerStations, routeFacts, tellRoute } from "./told/route.ts";
import { useTelling } from "./told/useTelling.ts";
import { useRouteKeys } from "./useRouteKeys.ts";
import { useShowRoute } from "./useShowRoute.ts";
import { routeWords } from "./words.ts";

/** The routes by their inner stations; the open one shows on the map and station by station. */
export const RouteList = ({ answer, request }: { answer: RoutesResponse; request: RoutesQuestion }) => {
  const say = useWords(routeWords);
  const { number } = useFormats();
  const telling = useTelling(answer);
  const { opened, open } = useRouteDraft();
  const asked = askedBy(routesQuestion(request));
  const showRoute = useShowRoute(asked);
  const strips = useRef<HTMLOListElement>(null);
  const question = JSON.stringify(request);
  const { routes, network, capped } = answer;
  const at = opened?.question === question ? opened.at : null;

  const show = (index: number, { tell }: { tell: boolean }) => {
    const route = routes[index];
    if (!route) return;
    open(question, index);
    const words = {
      at: number(index + 1),
      all: number(routes.length),
      stations: innerStations(route, telling),
      hops: routeFacts(route, telling)[0],
    };
    showRoute(route, network, tell ? say("shown", words) : undefined);
  };
  const step = (by: 1 | -1) => {
    const next = Math.min(routes.length - 1, Math.max(0, (at ?? (by === 1 ? -1 : routes.length)) + by));
    if (next === at) return;
    show(next, { tell: true });
    const strip = strips.current?.querySelectorAll<HTMLElement>("[aria-expanded]")[next];
    if (strips.current?.contains(document.activeElement)) strip?.focus();
    strip?.scrollIntoView({ block: "nearest" });
  };
  useRouteKeys(step);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is shown once, when it comes or comes back
  useEffect(() => {
    if (opened?.question !== question) show(0, { tell: false });
    else if (at !== null && !useSelection.getState().route)
      useSelection.getState().showRoute(routes[at] ?? null);
  }, [question, opened?.question]);

  const now = at === null ? null : routes[at];
  return (
    <>
      <div className={styles.found}>
        <b role="status">{say("found", { count: routes.length, n: number(routes.length) })}</b>
        {routes.length > 1 && (
          <span className={styles.steps}>
            <IconButton label={say("previous")} keys="K" disabled={at === 0} onClick={() => step(-1)}>
              <ChevronUp size={16} aria-hidden />
            </IconButton>
            <span>
              {say("position", { at: at === null ? "–" : number(at + 1), all: number(routes.length) })}
            </span>
            <IconButton
              label={say("next")}
              keys="J"
              disabled={at === routes.length - 1}
              onClick={() => step(1)}
            >
              <ChevronDown size={16} aria-hidden />
            </IconButton>
          </span>
        )}
        <CypherButton asked={asked} />
        <CopyMenu
          now={now ? tellRoute(now, telling) : null}
          all={routes.map((route) => tellRoute(route, telling))}
          words={telling}
        />
      </div>
      {capped && <p className={styles.note}>{say("capped", { n: number(routes.length) })}</p>}
      <ol ref={strips} aria-label={say("list")}>
        {routes.map((route, index) => (
          <li key={route.entities.join(" ")}>
            <button
              type="button"
              className={styles.strip}
              aria-expanded={at === index}
              onClick={() => {
                if (at !== index) {
                  show(index, { tell: false });
                  return;
                }
                open(question, null);
                useSelection.getState().showRoute(null);
              }}
            >
              <span className={styles.number}>{number(index + 1)}</span>
              <span className={styles.stations}>{innerStations(route, telling)}</span>
              <span className={styles.hops}>{routeFacts(route, telling).slice(0, 2).join(", ")}</span>
            </button>
            {at === index && <RouteStations route={route} network={network} telling={telling} />}
          </li>
        ))}
      </ol>
    </>
  );
};
