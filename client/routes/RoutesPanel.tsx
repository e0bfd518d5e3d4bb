import { useWords } from "../app/i18n.ts";
import { Empty } from "../ui/Notice.tsx";
import { AskedJoined } from "./AskedJoined.tsx";
import { AskedRoutes } from "./AskedRoutes.tsx";
import { Conditions } from "./conditions/Conditions.tsx";
import { useRouteDraft } from "./draft.ts";
import { RouteEnds } from "./RouteEnds.tsx";
import styles from "./routes.module.css";
import { useWrong } from "./useWrong.ts";
import { connectRequestOf, routesRequestOf } from "./ways.ts";
import { routeWords } from "./words.ts";

/** The ends, the conditions, and what was found: routes between two, what joins several. */
export const RoutesPanel = () => (
  <div className={styles.panel} data-routes tabIndex={-1}>
    <RouteEnds />
    <Conditions />
    <Answer />
  </div>
);

const Answer = () => {
  const say = useWords(routeWords);
  const wrong = useWrong();
  const { ends, ways } = useRouteDraft();
  const chosen = ends.filter((id) => id !== null);
  if (chosen.length < 2) return <Empty>{say("hint")}</Empty>;
  if (chosen.length === 2) {
    const asked = routesRequestOf(chosen, ways);
    if ("problem" in asked) return <Empty>{wrong(asked.problem)}</Empty>;
    return <AskedRoutes key={JSON.stringify(asked.request)} request={asked.request} />;
  }
  const asked = connectRequestOf(chosen, ways);
  if ("problem" in asked) return <Empty>{wrong(asked.problem)}</Empty>;
  return <AskedJoined key={JSON.stringify(asked.request)} request={asked.request} />;
};
